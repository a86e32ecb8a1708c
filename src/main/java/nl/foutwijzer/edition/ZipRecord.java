package nl.foutwijzer.edition;

import java.io.ByteArrayOutputStream;

/** A record of a ZIP file on its way out: numbers with their lowest byte first, and bytes. */
final class ZipRecord {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ZipRecord(int signature) {
        int32(signature);
    }

    ZipRecord int16(int value) {
        return number(value, Short.BYTES);
    }

    ZipRecord int32(long value) {
        return number(value, Integer.BYTES);
    }

    ZipRecord int64(long value) {
        return number(value, Long.BYTES);
    }

    ZipRecord bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    private ZipRecord number(long value, int size) {
        for (int i = 0; i < size; i++) {
            out.write((int) (value >>> (i * Byte.SIZE)));
        }
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
