package nl.foutwijzer.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A SHA-256 over any number of parts; where one part ends counts too. */
public final class Digest {
    private static final int SHOWN_BYTES = 16;

    private final MessageDigest sha256 = Sha256.begin();

    /** The digest of some strings. */
    public static String of(String... parts) {
        Digest digest = new Digest();
        for (String part : parts) {
            digest.add(part);
        }
        return digest.hex();
    }

    public Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    public Digest add(byte[] part) {
        int n = part.length;
        sha256.update(
                new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
        sha256.update(part);
        return this;
    }

    /** The first 16 bytes as 32 hex digits; afterwards the digest begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest(), 0, SHOWN_BYTES);
    }
}
