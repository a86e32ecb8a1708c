package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Unpacks a file of a ZIP, and fails at its end unless it is what its header says. */
final class ZipItemStream extends InputStream {
    private static final int BUFFER = 1 << 14;

    private final FileChannel channel;
    private final ZipItem item;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private long taken;
    private long given;

    ZipItemStream(FileChannel channel, ZipItem item) {
        this.channel = channel;
        this.item = item;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count =
                item.isDeflated() ? inflate(bytes, offset, length) : take(bytes, offset, length);
        if (count < 0) {
            expect(given == item.size() && taken == item.packed());
            expect(crc.getValue() == item.crc());
            return -1;
        }
        given += count;
        expect(given <= item.size()); // else it could go on for long
        crc.update(bytes, offset, count);
        return count;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = 0;
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsInput()) {
                    int more = take(packed, 0, packed.length);
                    expect(more > 0);
                    inflater.setInput(packed, 0, more);
                }
                count = inflater.inflate(bytes, offset, length);
                expect(!inflater.needsDictionary());
            }
            expect(!inflater.finished() || inflater.getRemaining() == 0);
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw new ZipException(item.name() + " is damaged");
        }
    }

    /** The next packed bytes, or -1. */
    private int take(byte[] bytes, int offset, int length) throws IOException {
        int most = (int) Math.min(length, item.packed() - taken);
        if (most == 0) {
            return -1;
        }
        int count = channel.read(ByteBuffer.wrap(bytes, offset, most), item.start() + taken);
        expect(count > 0);
        taken += count;
        return count;
    }

    private void expect(boolean sound) throws ZipException {
        if (!sound) {
            throw new ZipException(item.name() + " is damaged");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
