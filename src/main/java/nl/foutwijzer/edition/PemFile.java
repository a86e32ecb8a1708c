package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a key file holds, as OpenSSL writes it (RFC 7468).
 *
 * @param label such as {@code PRIVATE KEY}
 */
record PemFile(Path path, String label, String base64) {
    /** An Ed25519 key takes some 120 bytes, comments before it a little more. */
    private static final int LONGEST = 1 << 14;

    private static final int DER_SEQUENCE = 0x30;

    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");

    private static final Pattern ANY_LABEL = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----");

    static PemFile read(Path path) throws EditionException {
        byte[] bytes = bytes(path);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher pem = PEM.matcher(text);
        if (pem.find()) {
            return new PemFile(path, pem.group(1), pem.group(2));
        }
        Matcher label = ANY_LABEL.matcher(text);
        if (label.find()) {
            return new PemFile(path, label.group(1), "");
        } else if (bytes.length == 0) {
            throw new EditionException(path + " is empty; it should hold a key");
        } else if (bytes[0] == DER_SEQUENCE) {
            throw new EditionException(
                    path + " may be a key in DER; openssl pkey -inform DER makes PEM of it");
        }
        throw new EditionException(path + " is no PEM file, as openssl writes keys");
    }

    private static byte[] bytes(Path path) throws EditionException {
        if (Files.isDirectory(path)) {
            throw new EditionException(path + " is a folder; name the file with the key");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new EditionException(path + " is too large for a key");
            }
            return bytes;
        } catch (IOException e) {
            throw EditionException.because("cannot read the key " + path, e);
        }
    }

    /** The key itself. */
    byte[] der() throws EditionException {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new EditionException(path + " is damaged: its Base64 does not decode");
        }
    }
}
