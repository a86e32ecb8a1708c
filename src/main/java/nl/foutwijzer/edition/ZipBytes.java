package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Records of a ZIP file that somebody may have made up: numbers with their lowest byte first. */
final class ZipBytes {
    private final FileChannel channel;
    private final long size;

    ZipBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    long size() {
        return size;
    }

    /**
     * The bytes at a place, all of them.
     *
     * @throws RefusedException if the file has none there
     */
    ByteBuffer at(long position, long length) throws IOException, RefusedException {
        if (position < 0 || length < 0 || length > size - position) {
            throw new RefusedException("it is cut off, or a part of it leads out of it");
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new RefusedException("it was cut off meanwhile");
            }
        }
        return bytes.flip();
    }

    static int int16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long int32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** For what our ZIP files have, and another may not. */
    static void expect(boolean sound, String otherwise) throws RefusedException {
        if (!sound) {
            throw new RefusedException(otherwise);
        }
    }
}
