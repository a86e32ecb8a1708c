package nl.foutwijzer.edition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A public key of Ed25519, which tells whether the holder of its private half signed something. */
public final class VerifyingKey {
    private static final String LABEL = "PUBLIC KEY";
    private static final int SIGNATURE_SIZE = 64;

    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads what {@code openssl pkey -pubout} writes.
     *
     * @throws EditionException if the file holds anything else; the message says what
     */
    public static VerifyingKey read(Path file) throws EditionException {
        PemFile pem = PemFile.read(file);
        if (pem.label().endsWith("PRIVATE KEY")) {
            throw new EditionException(
                    file
                            + " holds a private key, which whoever checks should not have; openssl"
                            + " pkey -pubout makes the public one of it");
        } else if (!pem.label().equals(LABEL)) {
            throw wrong(file, "'" + pem.label() + "'");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(SigningKey.ALGORITHM);
            return new VerifyingKey(factory.generatePublic(new X509EncodedKeySpec(pem.der())));
        } catch (GeneralSecurityException e) {
            throw wrong(file, "another kind of key");
        }
    }

    private static EditionException wrong(Path file, String held) {
        return new EditionException(
                file
                        + " holds "
                        + held
                        + " and no public key of Ed25519, as openssl pkey -pubout makes it");
    }

    /**
     * Whether the key's holder signed some bytes.
     *
     * @param line what {@link SigningKey#sign} made; anything else is no signature
     */
    boolean accepts(byte[] bytes, byte[] line) {
        String base64 = new String(line, StandardCharsets.ISO_8859_1).strip();
        try {
            byte[] signed = Base64.getDecoder().decode(base64);
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signed.length == SIGNATURE_SIZE && signature.verify(signed);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }
}
