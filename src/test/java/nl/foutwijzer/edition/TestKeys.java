package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys made on the spot, as the files that OpenSSL would write. */
record TestKeys(Path privateFile, Path publicFile) {

    static TestKeys ed25519(Path folder, String name) {
        return of("Ed25519", folder, name);
    }

    static TestKeys of(String algorithm, Path folder, String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            return new TestKeys(
                    pem(
                            folder.resolve(name + ".key"),
                            "PRIVATE KEY",
                            pair.getPrivate().getEncoded()),
                    pem(
                            folder.resolve(name + ".pub"),
                            "PUBLIC KEY",
                            pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path pem(Path file, String label, byte[] der) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(
                file,
                "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
    }

    SigningKey signing() {
        try {
            return SigningKey.read(privateFile);
        } catch (EditionException e) {
            throw new IllegalStateException(e);
        }
    }

    VerifyingKey checking() {
        try {
            return VerifyingKey.read(publicFile);
        } catch (EditionException e) {
            throw new IllegalStateException(e);
        }
    }
}
