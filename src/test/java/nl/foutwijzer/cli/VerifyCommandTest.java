package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify} as it is typed, on a folder that only needed sha256sum and OpenSSL. */
class VerifyCommandTest {
    private final Path root;
    private final Path copy;

    VerifyCommandTest(@TempDir Path root) throws Exception {
        this.root = root;
        copy = Files.createDirectory(root.resolve("kb"));
        Files.writeString(copy.resolve("START.html"), "<!DOCTYPE html>");
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                copy.resolve("SHA256SUMS"), HexFormat.of().formatHex(digest) + "  START.html\n");
    }

    private String sign() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(Files.readAllBytes(copy.resolve("SHA256SUMS")));
        Files.writeString(copy.resolve("SHA256SUMS.sig"), base64(signature.sign()) + "\n");
        Path key = root.resolve("pub.pem");
        Files.writeString(
                key,
                "-----BEGIN PUBLIC KEY-----\n"
                        + base64(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        return key.toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Run verify(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "verify";
        arguments[1] = copy.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    @Test
    void aSignedCopyIsZeroAndSaysByWhichKey() throws Exception {
        String key = sign();
        Run run = verify("--key", key);
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Signature: valid, made with the key that belongs to " + key + ".",
                        "1 file, every one as its sum says.");
    }

    @Test
    void withoutAKeyItSaysWhatWasNotChecked() throws Exception {
        Run unsigned = verify();
        assertThat(unsigned.status()).isZero();
        assertThat(unsigned.out()).contains("none, so that who made this copy is unknown");
        sign();
        Run signed = verify();
        assertThat(signed.status()).isZero();
        assertThat(signed.out()).contains("not checked, since --key names no key");
    }

    @Test
    void aKeyWithoutASignatureIsOne() throws Exception {
        String key = sign();
        Files.delete(copy.resolve("SHA256SUMS.sig"));
        Run run = verify("--key", key);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("none, though one was asked for", "were not compared");
    }

    @Test
    void allThatDiffersIsNamed() throws IOException {
        Files.writeString(copy.resolve("START.html"), "x");
        for (int i = 100; i < 160; i++) {
            Files.writeString(copy.resolve("a" + i), "");
        }
        Run run = verify();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "changed: START.html",
                        "added: a100",
                        "added: a159",
                        "1 file by the sums; 1 changed, 60 added.");
    }

    @Test
    void aTrapIsOneAndWhatCannotBeReadIsTwo() throws IOException {
        Path trap = Files.writeString(root.resolve("x.zip"), "PK\u0003\u0004");
        Run refused = Run.of("verify", trap.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).startsWith("foutwijzer: ").contains("is refused: it is cut off");
        assertThat(Run.of("verify", root.resolve("none").toString()).status()).isEqualTo(2);
        assertThat(verify("--key", trap.toString()).status()).isEqualTo(2);
        assertThat(Run.of("verify").status()).isEqualTo(2);
    }

    @Test
    void namesCannotWriteToTheTerminal() throws IOException {
        Files.writeString(copy.resolve("\u001b[2Jx"), "");
        assertThat(verify().out()).contains("added: ?[2Jx").doesNotContain("\u001b");
    }
}
