package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    private PreviewSite site;
    private RunningPreview preview;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = PreviewSite.in(folder);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(
                site.content().resolve("static/escape.txt"), folder.resolve("secret.txt"));
        preview = RunningPreview.of(site);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/nl/, text/html; charset=utf-8",
        "/nl/index.html?x=../../y, text/html; charset=utf-8",
        "/nl/code/0x87d1041c.html, text/html; charset=utf-8",
        "/nl/code/0x87d1041d.html, text/html; charset=utf-8",
        "/code/0x87d1041c.html, text/html; charset=utf-8",
        "/nl/steps/sync.html, text/html; charset=utf-8",
        "/schema/error.schema.json, application/json; charset=utf-8",
        "/_foutwijzer/preview.js, text/javascript; charset=utf-8",
        "/_foutwijzer/preview.css, text/css; charset=utf-8"
    })
    void servesThePlan(String path, String type) throws Exception {
        HttpResponse<String> response = preview.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void addsItsScriptToPagesAndToNothingElse() throws Exception {
        assertThat(preview.get(PreviewSite.CODE).body())
                .containsOnlyOnce("src=\"/_foutwijzer/preview.js\"")
                .contains("defer></script>\n</body>");
        assertThat(preview.get("/leeg.html").body())
                .startsWith("<p>los<script src=\"/_foutwijzer/preview.js\"");
        assertThat(preview.get("/schema/error.schema.json").body()).doesNotContain("_foutwijzer");
    }

    @Test
    void leadsAFolderToItsIndex() throws Exception {
        HttpResponse<String> response = preview.get("/nl");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/nl/");
    }

    @Test
    void showsTheSitesOwnPageForWhatIsNotThere() throws Exception {
        HttpResponse<String> response = preview.get("/nl/code/0x00000000.html");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("data-not-found=\"/\"");
    }

    @Test
    void answersHeadWithTheSameHeadersAlone() throws Exception {
        HttpResponse<String> get = preview.get(PreviewSite.CODE);
        HttpResponse<String> head = preview.send("HEAD", PreviewSite.CODE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .isEqualTo(get.headers().firstValueAsLong("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "FOO"})
    void canOnlyBeRead(String method) throws Exception {
        assertThat(preview.raw(method + " / HTTP/1.1", preview.host(), "Content-Length: 0"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("Allow: GET, HEAD");
    }

    @Test
    void goesByTheNamesOfThisMachineAlone() throws Exception {
        String own = "127.0.0.1:" + preview.port();

        assertThat(preview.raw("GET /nl/ HTTP/1.1", "Host: " + own)).startsWith("HTTP/1.1 200 ");
        assertThat(preview.raw("GET /nl/ HTTP/1.1", "Host: evil.example:" + preview.port()))
                .startsWith("HTTP/1.1 403 ");
        assertThat(preview.raw("GET /nl/ HTTP/1.1", "Host: localhost:1"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(preview.raw("GET /nl/ HTTP/1.1")).startsWith("HTTP/1.1 403 ");
        assertThat(preview.raw("GET /_foutwijzer/events HTTP/1.1", "Host: evil.example"))
                .startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/nl/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/.%00./secret.txt",
                "/secret.txt%00.html",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "//secret.txt",
                "///secret.txt",
                "/static/../../../secret.txt",
                "/media/../../secret.txt",
                "/media/..%2f..%2fsecret.txt",
                "/nl/steps/..%2f..%2f..%2fsecret.txt.html",
                "/escape.txt",
                "/static/escape.txt",
                "/site.yaml",
                "/errors/0x87D1041C/error.yaml",
                "/_foutwijzer/../secret.txt",
                "/_foutwijzer/failure.html",
                "http://localhost/../secret.txt",
                "*"
            })
    void givesNothingButThePlan(String path) throws Exception {
        String answer = preview.raw("GET " + path + " HTTP/1.1", preview.host());

        assertThat(answer).containsPattern("^(HTTP/1.1 40[04] |$)");
        assertThat(answer).doesNotContain("secret\n").doesNotEndWith("secret");
        assertThat(answer).doesNotContain("severity:", "source-language:", "{problems}");
    }

    @Test
    void cannotTakeAPortThatIsTaken() {
        assertThatThrownBy(() -> PreviewServer.bind("127.0.0.1", preview.port()))
                .isInstanceOf(BindException.class);
    }
}
