package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.foutwijzer.build.CheckedSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bundle} makes and says, from a small site. */
class BundleCommandTest {
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic");

    @TempDir Path root;

    @BeforeEach
    void copySite() throws IOException {
        CheckedSite.copy(BASIC.resolve("content"), root.resolve("content"));
        Files.createDirectory(root.resolve("folder.zip"));
    }

    @Test
    void makesEveryFormAtOnceAndSaysSo() throws Exception {
        Run run =
                bundle(
                        "--zip",
                        "kb.zip",
                        "--folder",
                        "stick",
                        "--handbook",
                        "book.html",
                        "--html",
                        "kb.html");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceFirst(".*/", "")))
                .hasSize(4)
                .allMatch(line -> line.matches(".*; edition 2026-11-22, content [0-9a-f]{8}"));
        assertThat(root.resolve("kb.html")).content().contains("<html");
        assertThat(root.resolve("book.html")).content().contains("<html");
        assertThat(root.resolve("stick/START.html"))
                .hasSameBinaryContentAs(root.resolve("stick/index.html"));
        assertThat(verify("kb.zip").status()).isZero();
        assertThat(verify("stick").status()).isZero();
    }

    @Test
    void signsWhatItMakes() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("key", "PRIVATE KEY", pair.getPrivate().getEncoded());
        pem("pub", "PUBLIC KEY", pair.getPublic().getEncoded());
        Run run =
                bundle(
                        "--zip",
                        "kb.zip",
                        "--folder",
                        "stick",
                        "--handbook",
                        "book.html",
                        "--html",
                        "kb.html",
                        "--sign",
                        root.resolve("key").toString());
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.endsWith("; signed"));
        String pub = root.resolve("pub").toString();
        for (String copy : List.of("kb.zip", "stick", "book.html", "kb.html")) {
            Run checked = verify(copy, "--key", pub);
            assertThat(checked.status()).as(copy + checked.all()).isZero();
            assertThat(checked.out()).contains("Signature: valid");
        }
        Files.writeString(root.resolve("stick/nl/index.html"), "other");
        Run changed = verify("stick", "--key", pub);
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains("changed: nl/index.html");
    }

    @Test
    void leavesOutWhatOnlyHostsWant() throws Exception {
        for (String path : List.of("_headers", ".well-known/x.txt", "form.pdf")) {
            Path file = root.resolve("content/static").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        bundle("--zip", "kb.zip");
        assertThat(names())
                .contains("kb/form.pdf")
                .noneMatch(name -> name.matches("kb/_.*|.*/\\..*"));
    }

    @Test
    void doesNotWriteOverItsKey() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("key", "PRIVATE KEY", pair.getPrivate().getEncoded());
        String before = Files.readString(root.resolve("key"));
        Run run = bundle("--html", "key", "--sign", root.resolve("key").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("would be written over the key");
        assertThat(root.resolve("key")).hasContent(before);
    }

    @Test
    void leavesNoSignatureOfAnotherPage() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem("key", "PRIVATE KEY", pair.getPrivate().getEncoded());
        bundle("--html", "kb.html", "--sign", root.resolve("key").toString());
        assertThat(root.resolve("kb.html.sig")).exists();
        assertThat(bundle("--html", "kb.html").status()).isZero();
        assertThat(root.resolve("kb.html.sig")).doesNotExist();
    }

    @Test
    void makesEveryFormWithoutTheSourceLanguage() throws Exception {
        Run run =
                bundle(
                        "--zip",
                        "kb.zip",
                        "--handbook",
                        "book.html",
                        "--html",
                        "kb.html",
                        "--lang",
                        "en");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(root.resolve("kb.html")).content().contains("id=\"en/code/0x87d1041c\"");
    }

    @Test
    void leavesOutWhatWasNotAskedFor() throws Exception {
        Run run = bundle("--zip", "kb.zip", "--lang", "EN", "--platform", "android");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(names()).contains("kb/en/index.html").noneMatch(n -> n.startsWith("kb/nl/"));
    }

    @Test
    void saysOnEveryPageOfWhichEditionItIs() throws Exception {
        bundle("--zip", "kb.zip", "--date", "2026-01-02");
        try (ZipFile zip = new ZipFile(root.resolve("kb.zip").toFile())) {
            for (String name : names()) {
                boolean framed = name.matches("kb/[a-z]{2}/.*\\.html");
                if (framed) {
                    assertThat(text(zip, name))
                            .as(name)
                            .containsPattern("data-edition=\"2026-01-02\"")
                            .containsPattern("<code>[0-9a-f]{8}</code>");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | name what to make: --zip kb.zip",
                "--zip kb.zip --lang de | the site has no language 'de': valid here: en, nl",
                "--zip kb.zip --platform andriod | no platform 'andriod': did you mean 'android'?",
                "--zip kb.zip --sign nothing | cannot read the key nothing: no such file",
                "--zip no/folder/kb.zip | there is no folder",
                "--html no/folder/kb.html | there is no folder",
                "--zip folder.zip | it is a folder",
                "--page-per-code --zip kb.zip | --page-per-code is for --handbook",
                "--zip same --handbook same | --zip and --handbook both name",
                "--zip a --html ./b/../a | --zip and --html both name",
                "--folder stick --html stick/kb.html | name places within each other",
                "--html content/site.yaml | would be written over the content",
                "--handbook templates/x.html | would be written over the templates",
                "--zip kb.zip --base-url https://[kb.example/ | --base-url",
                "--zip kb.zip --base-url https://kb.example/{sub}/ | --base-url"
            })
    void saysWhatIsWrongWithTheCommand(String arguments, String message) {
        Run run = bundle(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.status()).as(run.all()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void makesNothingOfContentWithErrors() throws IOException {
        Files.writeString(root.resolve("content/errors/0x87D1041C/error.yaml"), "severity: [");
        Run run = bundle("--zip", "kb.zip");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("error.yaml:1:", "Nothing was made");
        assertThat(root.resolve("kb.zip")).doesNotExist();
    }

    private Run bundle(String... arguments) {
        List<String> all = new ArrayList<>(List.of("bundle"));
        all.addAll(List.of("--content", root.resolve("content").toString()));
        all.addAll(List.of("--templates", root.resolve("templates").toString()));
        boolean path = false;
        for (String argument : arguments) {
            all.add(path ? root.resolve(argument).toString() : argument);
            path = List.of("--zip", "--folder", "--html", "--handbook").contains(argument);
        }
        if (!Arrays.asList(arguments).contains("--date")) {
            all.addAll(List.of("--date", "2026-11-22"));
        }
        return Run.of(all.toArray(String[]::new));
    }

    private Run verify(String copy, String... more) {
        List<String> all = new ArrayList<>(List.of("verify", root.resolve(copy).toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private void pem(String name, String label, byte[] bytes) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(bytes);
        Files.writeString(
                root.resolve(name),
                "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(root.resolve("kb.zip").toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
