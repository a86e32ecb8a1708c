package nl.foutwijzer.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 of bytes as they are, for those who compare it with what others say of them. */
public final class Sha256 {
    private final MessageDigest digest = begin();

    /** What every digest here begins with. */
    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As {@code sha256sum} prints it: 64 hex digits in lower case. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes, bytes.length).hex();
    }

    /** As a Content-Security-Policy names a script or a style: {@code 'sha256-…'}, quoted. */
    public static String source(String code) {
        byte[] sum = begin().digest(code.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    }

    /** Takes the first {@code length} bytes. */
    public Sha256 add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** 64 hex digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
