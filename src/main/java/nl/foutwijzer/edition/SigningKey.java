package nl.foutwijzer.edition;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A private key of Ed25519, which signs copies.
 *
 * <p>It signs the bytes of a file as they are, without a word in front that says what they are for,
 * so that OpenSSL can check what we made for as long as there is OpenSSL. What is signed as one
 * kind cannot pass for another all the same: sums have no line that could begin a page, and {@link
 * Verification} takes nothing for a page that begins otherwise.
 */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";

    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads what {@code openssl genpkey -algorithm ed25519} writes.
     *
     * @throws EditionException if the file holds anything else; the message says what
     */
    public static SigningKey read(Path file) throws EditionException {
        PemFile pem = PemFile.read(file);
        if (pem.label().equals("ENCRYPTED PRIVATE KEY")) {
            throw new EditionException(
                    file + " is encrypted; openssl pkey -in " + file + " decrypts it");
        } else if (pem.label().equals("PUBLIC KEY")) {
            throw new EditionException(
                    file + " holds a public key, which only checks; signing takes the private one");
        } else if (!pem.label().equals(LABEL)) {
            throw wrong(file, "'" + pem.label() + "'");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(factory.generatePrivate(new PKCS8EncodedKeySpec(pem.der())));
        } catch (GeneralSecurityException e) {
            throw wrong(file, "another kind of key");
        }
    }

    private static EditionException wrong(Path file, String held) {
        return new EditionException(
                file
                        + " holds "
                        + held
                        + " and no private key of Ed25519, as openssl genpkey -algorithm ed25519"
                        + " makes it");
    }

    /** The signature of some bytes: the 64 bytes that RFC 8032 says, as a line of Base64. */
    public String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of Ed25519 signs whatever there is", e);
        }
    }

    /** Where the signature of a file that stands alone is kept. */
    static Path signatureOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".sig");
    }
}
