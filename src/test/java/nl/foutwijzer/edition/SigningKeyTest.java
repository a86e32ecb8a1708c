package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that we take, keys that we do not, and OpenSSL, which must agree. */
class SigningKeyTest {
    private final Path root;
    private final TestKeys keys;

    SigningKeyTest(@TempDir Path root) {
        this.root = root;
        keys = TestKeys.ed25519(root, "k");
    }

    @Test
    void whatOneKeySignsOnlyThatKeyAccepts() {
        byte[] text = "sums".getBytes(US_ASCII);
        byte[] line = keys.signing().sign(text).getBytes(US_ASCII);
        assertThat(line).hasSize(89).endsWith('\n');
        assertThat(keys.checking().accepts(text, line)).isTrue();
        assertThat(keys.checking().accepts("Sums".getBytes(US_ASCII), line)).isFalse();
        assertThat(TestKeys.ed25519(root, "other").checking().accepts(text, line)).isFalse();
    }

    @Test
    void whatIsNoSignatureIsNotAccepted() {
        byte[] text = "sums".getBytes(US_ASCII);
        String line = keys.signing().sign(text);
        String twice = Base64.getEncoder().encodeToString(new byte[128]);
        for (String bad :
                new String[] {"", "\n", "é", "A", "AAAA", twice, line + line, "?" + line}) {
            assertThat(keys.checking().accepts(text, bad.getBytes(US_ASCII))).as(bad).isFalse();
        }
    }

    @Test
    void openSslMakesTheKeysAndChecksTheSignature() throws Exception {
        openssl("genpkey", "-algorithm", "ed25519", "-out", "ours.pem");
        openssl("pkey", "-in", "ours.pem", "-pubout", "-out", "ours.pub");
        Path page = Files.writeString(root.resolve("kb.html"), "<!DOCTYPE html>é");
        SigningKey key = SigningKey.read(root.resolve("ours.pem"));
        PageFile.write(page, Files.readAllBytes(page), Optional.of(key));
        String line = Files.readString(root.resolve("kb.html.sig"));
        Files.write(root.resolve("raw"), Base64.getDecoder().decode(line.strip()));
        assertThat(verify("kb.html").printed()).contains("Signature Verified Successfully");
        Files.writeString(page, "<!DOCTYPE html>e");
        assertThat(verify("kb.html").status()).isNotZero();
        assertThat(VerifyingKey.read(root.resolve("ours.pub"))).isNotNull();
    }

    private OtherProgram verify(String file) throws Exception {
        String[] command = {
            "openssl",
            "pkeyutl",
            "-verify",
            "-pubin",
            "-inkey",
            "ours.pub",
            "-rawin",
            "-in",
            file,
            "-sigfile",
            "raw"
        };
        return OtherProgram.run(root, command);
    }

    private void openssl(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        OtherProgram run = OtherProgram.run(root, command);
        assertThat(run.status()).as(run.printed()).isZero();
    }

    @Test
    void saysWhatAFileHoldsInsteadOfAKeyToSignWith() throws IOException {
        TestKeys rsa = TestKeys.of("RSA", root, "rsa");
        TestKeys ed448 = TestKeys.of("Ed448", root, "ed448");
        assertRefused(keys.publicFile(), "holds a public key");
        assertRefused(rsa.privateFile(), "another kind of key and no private key of Ed25519");
        assertRefused(ed448.privateFile(), "another kind of key");
        assertRefused(
                TestKeys.pem(root.resolve("e"), "ENCRYPTED PRIVATE KEY", bytes()), "encrypted");
        assertRefused(TestKeys.pem(root.resolve("c"), "CERTIFICATE", bytes()), "'CERTIFICATE'");
        assertRefused(TestKeys.pem(root.resolve("p"), "PRIVATE KEY", new byte[0]), "another kind");
        assertRefused(file("legacy", "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4\n"), "'RSA");
        assertRefused(file("empty", ""), "is empty");
        assertRefused(file("der", "0*\u0005"), "may be a key in DER");
        assertRefused(file("text", "hello"), "is no PEM file");
        assertRefused(file("huge", "x".repeat(20_000)), "too large for a key");
        assertRefused(root.resolve("none"), "no such file");
        assertRefused(root, "is a folder");
    }

    @Test
    void saysWhatAFileHoldsInsteadOfAKeyToCheckWith() {
        TestKeys rsa = TestKeys.of("RSA", root, "rsa");
        assertThatThrownBy(() -> VerifyingKey.read(keys.privateFile()))
                .hasMessageContaining("holds a private key, which whoever checks should not have");
        assertThatThrownBy(() -> VerifyingKey.read(rsa.publicFile()))
                .hasMessageContaining("no public key of Ed25519");
    }

    private static byte[] bytes() {
        return new byte[50];
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> SigningKey.read(file))
                .isInstanceOf(EditionException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }
}
