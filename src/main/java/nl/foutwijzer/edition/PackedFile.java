package nl.foutwijzer.edition;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nl.foutwijzer.source.Sha256;

/** A file as it stands in a ZIP. */
final class PackedFile {
    private static final int BUFFER = 1 << 14;

    private final String path;
    private final byte[] data;
    private final boolean deflated;
    private final int size;
    private final long crc;
    private final String sha256;

    /** Packs a file; one that deflating would not help, such as a picture, is stored. */
    PackedFile(String path, byte[] bytes) {
        byte[] packed = deflate(bytes);
        this.path = path;
        deflated = packed.length < bytes.length && ZipLimits.allow(packed.length, bytes.length);
        data = deflated ? packed : bytes;
        size = bytes.length;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        crc = sum.getValue();
        sha256 = Sha256.of(bytes);
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end(); // its memory stands outside the heap
        }
    }

    String path() {
        return path;
    }

    /** Deflated or stored. */
    byte[] data() {
        return data;
    }

    boolean isDeflated() {
        return deflated;
    }

    /** How large the file is, unpacked. */
    int size() {
        return size;
    }

    long crc() {
        return crc;
    }

    /** In hex. */
    String sha256() {
        return sha256;
    }
}
