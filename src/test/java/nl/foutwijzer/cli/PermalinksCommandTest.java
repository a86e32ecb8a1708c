package nl.foutwijzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.foutwijzer.site.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinksCommandTest {
    private static final String CODE = "errors/0x80070005/";

    @TempDir private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void writeASite() throws IOException {
        content = folder.resolve("content");
        write(
                "site.yaml",
                """
                source-language: nl
                languages: {nl: {}, de: {}}
                codes: [{notation: hresult}]
                permalinks: {notations: true}
                redirects: {nl/oud.html: "nl/pages/over.html#wie"}
                """);
        write("i18n/nl.yaml", "site: {title: Fouten}\n");
        write("i18n/de.yaml", "site: {title: Fehler}\n");
        write(CODE + "error.yaml", "severity: error\n");
        write(CODE + "nl.yaml", "meaning: De app mag niet schrijven.\n");
        write("pages/over/nl.md", "---\ntitle: Over\n---\n## Wie {#wie}\nWij.\n");
    }

    @Test
    void writesEveryPageAndNeverTheSameTwice() throws IOException {
        write("static/hand.html", "<!DOCTYPE html><title>x</title>");
        write("static/hand.txt", "x");
        Run update = run("permalinks", "update");
        assertThat(update.status()).as(update.all()).isZero();
        assertThat(update.out()).contains("permalinks.txt: 22 addresses added, there are 22");
        assertThat(addresses())
                .contains(
                        "index.html",
                        "hand.html",
                        "code/0x80070005.html",
                        "code/-2147024891.html",
                        "code/2147942405.html",
                        "de/code/0x80070005.html",
                        "nl/oud.html",
                        "nl/search.html")
                .doesNotContain("404.html", "hand.txt", "nl/codes.csv")
                .isSorted();
        String once = read("permalinks.txt");
        assertThat(once).startsWith("# ").endsWith("\n");
        assertThat(run("permalinks", "update").out()).contains(": 0 addresses added");
        assertThat(read("permalinks.txt")).isEqualTo(once);
        assertThat(run("check").status()).isZero();
    }

    @Test
    void aCommentStaysAboveItsLineAndTheHeadAtTheTop() throws IOException {
        write("permalinks.txt", "# Van ons\n\n# staat op visitekaartjes\nindex.html\n");
        run("permalinks", "update");
        assertThat(read("permalinks.txt"))
                .startsWith("# Van ons\n\ncode/")
                .contains("\n# staat op visitekaartjes\nindex.html\n");
    }

    @Test
    void aRenamedCodeIsMissedUntilItsOldNameIsAnAlias() throws IOException {
        run("permalinks", "update");
        Files.move(content.resolve("errors/0x80070005"), content.resolve("errors/0x80070006"));
        Run check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "the site has lost the address 'code/0x80070005.html' and 4 more of the"
                                + " same code")
                .contains("drop code/-2147024891.html code/0x80070005.html")
                .contains("if it is 0x80070006 now, add aliases: [\"0x80070005\"] to ")
                .contains("errors/0x80070006/error.yaml")
                .contains("1 error,");
        assertThat(run("build", "--output", folder.resolve("out").toString()).status())
                .isEqualTo(1);
        write("errors/0x80070006/error.yaml", "severity: error\naliases: [\"0x80070005\"]\n");
        assertThat(run("check").all()).contains("0 errors");
        Document german = page("de/code/0x80070005.html");
        assertThat(german.select("main a").eachAttr("href")).containsExactly("0x80070006.html");
        assertThat(german.select("html").attr("lang")).isEqualTo("de");
        assertThat(page("code/-2147024891.html").select("main a").eachAttr("href"))
                .containsExactly("../nl/code/0x80070006.html", "../de/code/0x80070006.html");
    }

    @Test
    void aRetiredCodeStaysAndLeadsToItsSuccessor() throws IOException {
        run("permalinks", "update");
        write("errors/0x80070006/error.yaml", "severity: error\n");
        write("errors/0x80070006/nl.yaml", "meaning: De app mag niets.\n");
        write(CODE + "error.yaml", "status: retired\nreplaced-by: \"0x80070006\"\n");
        assertThat(run("check").all()).contains("0 errors");
        Document page = page("nl/code/0x80070005.html");
        assertThat(page.select(".notice").text()).contains("vervallen").contains("0x80070006");
        assertThat(page.select(".notice a").attr("href")).isEqualTo("0x80070006.html");
        assertThat(page("code/0x80070005.html").select("main a").eachAttr("href"))
                .contains("../nl/code/0x80070005.html");
    }

    @Test
    void namesTheRemedyThatFits() throws IOException {
        run("permalinks", "update");
        Files.move(content.resolve("pages/over"), content.resolve("pages/wij"));
        replace("site.yaml", "redirects: {nl/oud.html: \"nl/pages/over.html#wie\"}\n", "");
        replace("site.yaml", "notations: true", "notations: false");
        assertThat(run("check").out())
                .contains("redirects: {\"nl/pages/over.html\": \"nl/pages/wij.html\"}, or give it")
                .contains("ask for it in site.yaml with permalinks: {notations: true}")
                .contains("foutwijzer permalinks drop nl/oud.html --because");
        Files.delete(content.resolve(CODE + "error.yaml"));
        Files.delete(content.resolve(CODE + "nl.yaml"));
        assertThat(run("check").out()).contains("keep the code, with status: retired");
        replace("site.yaml", ", de: {}", "");
        assertThat(run("check").out()).contains("addresses below 'de/'").doesNotContain("'de/code");
    }

    @Test
    void keepsSilentAboutWhatCouldNotBeRead() throws IOException {
        run("permalinks", "update");
        write(CODE + "error.yaml", "severity: [\n");
        assertThat(run("check").out()).contains("FW0101").doesNotContain("FW0501");
    }

    @Test
    void whatIsDroppedStaysAsANoteAndMayComeBack() throws IOException {
        run("permalinks", "update");
        int before = addresses().size();
        Run drop =
                run("permalinks", "drop", "nl/oud.html", "de/", "--because", " nooit\n gebruikt");
        assertThat(drop.status()).as(drop.all()).isZero();
        assertThat(read("permalinks.txt"))
                .contains("\n# dropped nl/oud.html: nooit gebruikt\nnl/pages/over.html\n")
                .contains("# dropped de/index.html: nooit gebruikt\n");
        assertThat(addresses()).noneMatch(a -> a.startsWith("de/") || a.equals("nl/oud.html"));
        run("permalinks", "update");
        assertThat(addresses()).hasSize(before);
        assertThat(read("permalinks.txt"))
                .contains("\n# dropped nl/oud.html: nooit gebruikt\nnl/oud.html\n");
    }

    @Test
    void keepsTheLineEndsOfWindowsAndTidiesWhatAMergeLeft() throws IOException {
        write(
                "permalinks.txt",
                "\uFEFF# van ons\r\n\r\nnl/index.html\r\n# let op\r\nindex.html\r\nindex.html\r\n");
        assertThat(run("check").all()).contains("0 errors");
        run("permalinks", "update");
        String book = read("permalinks.txt");
        assertThat(book).startsWith("\uFEFF# van ons\r\n\r\ncode/").endsWith("\r\n");
        assertThat(book.replace("\r\n", "")).doesNotContain("\n");
        assertThat(book).contains("\r\n# let op\r\nindex.html\r\n");
        assertThat(addresses()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void survivesAHostileBook() throws IOException {
        write("permalinks.txt", "x".repeat(1_000_000) + "\n../../etc/passwd\n\u0000\n: \n");
        Run check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("4 errors").contains(":2:1: error: '../../etc/passwd'");
        assertThat(check.out().length()).isLessThan(5_000);
        run("permalinks", "update");
        assertThat(read("permalinks.txt")).contains("../../etc/passwd\n").contains("nl/index.html");
        Files.write(content.resolve("permalinks.txt"), new byte[] {'a', (byte) 0xFF, '\n'});
        assertThat(run("check").out()).contains("FW0001");
        Run update = run("permalinks", "update");
        assertThat(update.status()).isEqualTo(2);
        assertThat(update.err()).contains("permalinks.txt is not UTF-8");
    }

    @Test
    void exportsRedirectsBelowThePathOfTheSite() throws IOException {
        write(CODE + "error.yaml", "severity: error\naliases: [toegang]\n");
        Run netlify =
                run(
                        "permalinks",
                        "export",
                        "--format",
                        "netlify",
                        "--base-url",
                        "https://kb.example/sub/");
        assertThat(netlify.status()).as(netlify.all()).isZero();
        assertThat(netlify.out())
                .isEqualTo(
                        """
                        /sub/code/-2147024891.html /sub/code/0x80070005.html 301!
                        /sub/code/2147942405.html /sub/code/0x80070005.html 301!
                        /sub/code/toegang.html /sub/code/0x80070005.html 301!
                        /sub/de/code/toegang.html /sub/de/code/0x80070005.html 301!
                        /sub/nl/code/toegang.html /sub/nl/code/0x80070005.html 301!
                        /sub/nl/oud.html /sub/nl/pages/over.html#wie 301!
                        """);
        Path file = folder.resolve("redirects.conf");
        Run nginx = run("permalinks", "export", "--format", "nginx", "--output", file.toString());
        assertThat(nginx.out()).contains("6 redirects");
        assertThat(Files.readString(file)).contains("location = \"/nl/oud.html\" { return 301");
        replace("site.yaml", "over.html#wie", "nergens.html");
        assertThat(run("permalinks", "export", "--format", "s3-json").status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permalinks | Name what to do: update, drop, export",
                "permalinks export --format xml | choose one of: netlify, nginx, apache, s3-json",
                "permalinks export --format nginx --base-url x | takes an address",
                "permalinks export --format nginx --output src | is a folder",
                "permalinks drop nl/index.html --because x | there is no",
                "permalinks drop nl/index.html | --because"
            })
    void tellsWhatIsWrongWithWhatWasAsked(String command, String message) {
        Run run = run(command.strip().split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void namesTheNearestToAnAddressThatIsNotThere() {
        run("permalinks", "update");
        Run drop = run("permalinks", "drop", "nl/pages/ovre.html", "--because", "x");
        assertThat(drop.status()).isEqualTo(2);
        assertThat(drop.err()).contains("is not in ").contains("mean 'nl/pages/over.html'?");
    }

    private Document page(String path) throws IOException {
        WholeSite site = WholeSite.read(content);
        return Jsoup.parse(new String(site.files().get(path), UTF_8));
    }

    private List<String> addresses() throws IOException {
        return read("permalinks.txt").lines().filter(line -> !line.matches("\uFEFF?#.*|")).toList();
    }

    private Run run(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("permalinks")) {
            return Run.of(arguments);
        }
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = content.toString();
        return Run.of(all);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private void replace(String path, String from, String to) throws IOException {
        String before = read(path);
        assertThat(before).contains(from);
        write(path, before.replace(from, to));
    }
}
