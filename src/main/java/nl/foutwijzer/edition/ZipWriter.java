package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a ZIP file, since the JDK's writer would deflate again what is packed already, one file
 * after the other.
 *
 * <p>The headers are the same for the same files and date: sizes stand before the bytes, nothing is
 * said twice, and ZIP64 is used only where numbers need it.
 */
final class ZipWriter {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2107;
    private static final int NOON = 12 << 11;

    private final OutputStream out;
    private final int dosDate;
    private final List<byte[]> directory = new ArrayList<>();
    private long position;

    /**
     * @param date which all files get, at noon: ZIP knows local times only, and noon is that day
     *     wherever a reader is
     */
    ZipWriter(OutputStream out, LocalDate date) {
        this.out = out;
        int year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, date.getYear()));
        dosDate = (year - FIRST_YEAR) << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
    }

    /**
     * @param name with {@code /} between folders
     */
    void add(String name, PackedFile file) throws IOException {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        directory.add(centralHeader(utf8, file));
        ZipRecord header = new ZipRecord(ZipFormat.LOCAL_HEADER).int16(ZipFormat.VERSION);
        write(facts(header, utf8, file).int16(0).bytes(utf8).toBytes());
        write(file.data());
    }

    /** Only where a file stands can need ZIP64: its size fits an array. */
    private byte[] centralHeader(byte[] name, PackedFile file) {
        boolean zip64 = position >= ZipFormat.IN_ZIP64;
        ZipRecord header =
                new ZipRecord(ZipFormat.CENTRAL_HEADER)
                        .int16(ZipFormat.UNIX << 8 | ZipFormat.VERSION_ZIP64)
                        .int16(zip64 ? ZipFormat.VERSION_ZIP64 : ZipFormat.VERSION);
        facts(header, name, file)
                .int16(zip64 ? ZipFormat.ZIP64_EXTRA_SIZE : 0)
                .int16(0) // no comment
                .int16(0) // on the first disk
                .int16(0) // no text or binary
                .int32((long) ZipFormat.PLAIN_FILE << 16)
                .int32(zip64 ? ZipFormat.IN_ZIP64 : position)
                .bytes(name);
        if (zip64) {
            header.int16(ZipFormat.ZIP64_EXTRA).int16(Long.BYTES).int64(position);
        }
        return header.toBytes();
    }

    /** What a file's two headers have in common, from the flags to the length of the name. */
    private ZipRecord facts(ZipRecord header, byte[] name, PackedFile file) {
        return header.int16(ZipFormat.UTF8_FLAG)
                .int16(file.isDeflated() ? ZipFormat.DEFLATED : ZipFormat.STORED)
                .int16(NOON)
                .int16(dosDate)
                .int32(file.crc())
                .int32(file.data().length)
                .int32(file.size())
                .int16(name.length);
    }

    /** Writes what stands at the end of a ZIP file; nothing can be added any more. */
    void finish() throws IOException {
        long start = position;
        for (byte[] header : directory) {
            write(header);
        }
        long size = position - start;
        boolean zip64 =
                directory.size() >= ZipFormat.COUNT_IN_ZIP64
                        || Math.max(start, size) >= ZipFormat.IN_ZIP64;
        if (zip64) {
            writeZip64End(start, size);
        }
        int count = zip64 ? ZipFormat.COUNT_IN_ZIP64 : directory.size();
        write(
                new ZipRecord(ZipFormat.END)
                        .int32(0) // one disk
                        .int16(count)
                        .int16(count)
                        .int32(zip64 ? ZipFormat.IN_ZIP64 : size)
                        .int32(zip64 ? ZipFormat.IN_ZIP64 : start)
                        .int16(0) // no comment
                        .toBytes());
    }

    private void writeZip64End(long start, long size) throws IOException {
        long end = position;
        write(
                new ZipRecord(ZipFormat.ZIP64_END)
                        .int64(ZipFormat.ZIP64_END_SIZE - 12) // of what follows this number
                        .int16(ZipFormat.UNIX << 8 | ZipFormat.VERSION_ZIP64)
                        .int16(ZipFormat.VERSION_ZIP64)
                        .int64(0) // one disk
                        .int64(directory.size())
                        .int64(directory.size())
                        .int64(size)
                        .int64(start)
                        .toBytes());
        write(new ZipRecord(ZipFormat.ZIP64_LOCATOR).int32(0).int64(end).int32(1).toBytes());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
