package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.diagnostic.Printable;

/**
 * Reads the directory of a ZIP file, and takes only one that is laid out as {@link ZipWriter} does
 * it: each file begins where the one before it ends, and both of its headers say the same. So there
 * is one way to read it, whichever headers a program goes by, and no byte belongs to two files or
 * to none.
 */
final class ZipDirectory {
    private static final int FACTS_SIZE = 22;
    private static final int LINK = 0xA;
    private static final int FOLDER = 4;

    private final ZipBytes zip;
    private final NameSet names = new NameSet();
    private final List<ZipItem> items = new ArrayList<>();
    private long next;

    private ZipDirectory(ZipBytes zip) {
        this.zip = zip;
    }

    /**
     * @throws RefusedException if it is anything but that
     */
    static List<ZipItem> read(ZipBytes zip) throws IOException, RefusedException {
        ZipEnd end = ZipEnd.read(zip);
        ZipDirectory directory = new ZipDirectory(zip);
        ByteBuffer headers = zip.at(end.start(), end.size());
        for (long i = 0; i < end.count(); i++) {
            directory.add(headers);
        }
        ZipBytes.expect(
                !headers.hasRemaining() && directory.next == end.start(),
                "it holds bytes that belong to no file");
        return directory.items;
    }

    private void add(ByteBuffer headers) throws IOException, RefusedException {
        ByteBuffer header = take(headers, ZipFormat.CENTRAL_HEADER_SIZE);
        ZipBytes.expect(header.getInt(0) == ZipFormat.CENTRAL_HEADER, "its directory is damaged");
        ByteBuffer name = take(headers, ZipBytes.int16(header, 28));
        ByteBuffer extra = take(headers, ZipBytes.int16(header, 30));
        String decoded = decode(name);
        names.add(decoded);
        checkKind(header, decoded);
        ZipBytes.expect(
                offset(header, extra) == next, said(decoded, "does not begin where another ends"));
        checkLocalHeader(header.slice(8, FACTS_SIZE), name, decoded);
        long start = next + ZipFormat.LOCAL_HEADER_SIZE + name.capacity();
        ZipItem item = item(header, decoded, start);
        checkSize(item);
        items.add(item);
        next = item.end();
    }

    private static ByteBuffer take(ByteBuffer bytes, int length) throws RefusedException {
        ZipBytes.expect(length <= bytes.remaining(), "its directory is cut off");
        ByteBuffer taken = bytes.slice(bytes.position(), length).order(bytes.order());
        bytes.position(bytes.position() + length);
        return taken;
    }

    private static String decode(ByteBuffer name) throws RefusedException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException("a file in it has a name that is not UTF-8");
        }
    }

    /** Flags, method and attributes have the few values that ours have. */
    private static void checkKind(ByteBuffer header, String name) throws RefusedException {
        int flags = ZipBytes.int16(header, 8);
        int method = ZipBytes.int16(header, 10);
        int type = header.getInt(38) >>> 28;
        ZipBytes.expect(type != LINK, said(name, "is a link"));
        ZipBytes.expect(type != FOLDER, said(name, "is a folder"));
        ZipBytes.expect(
                header.getInt(38) == ZipFormat.PLAIN_FILE << 16
                        && header.get(5) == (byte) ZipFormat.UNIX,
                said(name, "is no plain file"));
        ZipBytes.expect((flags & ZipFormat.ENCRYPTED_FLAG) == 0, said(name, "is encrypted"));
        ZipBytes.expect(
                flags == ZipFormat.UTF8_FLAG
                        && (method == ZipFormat.STORED || method == ZipFormat.DEFLATED)
                        && header.getInt(32) == 0
                        && header.getShort(36) == 0,
                said(name, "is packed by another program"));
    }

    private static long offset(ByteBuffer header, ByteBuffer extra) throws RefusedException {
        long offset = ZipBytes.int32(header, 42);
        if (offset != ZipFormat.IN_ZIP64) {
            ZipBytes.expect(extra.capacity() == 0, "it holds more than files");
            return offset;
        }
        ZipBytes.expect(
                extra.capacity() == ZipFormat.ZIP64_EXTRA_SIZE
                        && extra.getShort(0) == ZipFormat.ZIP64_EXTRA
                        && extra.getShort(2) == Long.BYTES
                        && extra.getLong(4) >= ZipFormat.IN_ZIP64,
                "its directory is damaged");
        return extra.getLong(4);
    }

    private void checkLocalHeader(ByteBuffer facts, ByteBuffer name, String decoded)
            throws IOException, RefusedException {
        ByteBuffer local = zip.at(next, ZipFormat.LOCAL_HEADER_SIZE + name.capacity());
        ZipBytes.expect(
                local.getInt(0) == ZipFormat.LOCAL_HEADER
                        && local.slice(6, FACTS_SIZE).equals(facts)
                        && local.getShort(28) == 0
                        && local.slice(ZipFormat.LOCAL_HEADER_SIZE, name.capacity()).equals(name),
                said(decoded, "is another at its place than in the directory"));
    }

    private static ZipItem item(ByteBuffer header, String name, long start) {
        return new ZipItem(
                name,
                start,
                ZipBytes.int32(header, 20),
                ZipBytes.int32(header, 24),
                ZipBytes.int32(header, 16),
                ZipBytes.int16(header, 10) == ZipFormat.DEFLATED);
    }

    private static void checkSize(ZipItem item) throws RefusedException {
        ZipBytes.expect(
                item.isDeflated() || item.packed() == item.size(),
                said(item.name(), "has two sizes"));
        ZipBytes.expect(
                ZipLimits.allow(item.packed(), item.size()),
                said(item.name(), "would unpack to far more than it is"));
    }

    private static String said(String name, String what) {
        return "'" + Printable.of(name) + "' in it " + what;
    }
}
