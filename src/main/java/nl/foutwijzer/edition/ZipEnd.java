package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the directory of a ZIP file stands. The end must be the very end, and the directory must
 * reach up to it, so that there is one directory only, whoever looks for it and however.
 *
 * @param start of the directory
 * @param size of the directory
 * @param count of its entries
 */
record ZipEnd(long start, long size, long count) {
    private static final String TWISTED = "its end does not fit the rest of it";

    static ZipEnd read(ZipBytes zip) throws IOException, RefusedException {
        long at = zip.size() - ZipFormat.END_SIZE;
        ByteBuffer end = zip.at(at, ZipFormat.END_SIZE);
        ZipBytes.expect(
                end.getInt(0) == ZipFormat.END && end.getShort(20) == 0,
                "it does not end as a ZIP file does: it is cut off, or something was added to it");
        int count = ZipBytes.int16(end, 10);
        ZipEnd read = new ZipEnd(ZipBytes.int32(end, 16), ZipBytes.int32(end, 12), count);
        ZipBytes.expect(end.getInt(4) == 0 && ZipBytes.int16(end, 8) == count, TWISTED);
        boolean zip64 =
                count == ZipFormat.COUNT_IN_ZIP64
                        || read.start == ZipFormat.IN_ZIP64
                        || read.size == ZipFormat.IN_ZIP64;
        return zip64 ? readZip64(zip, at) : read.endingAt(at);
    }

    private static ZipEnd readZip64(ZipBytes zip, long end) throws IOException, RefusedException {
        long at = end - ZipFormat.ZIP64_LOCATOR_SIZE;
        ByteBuffer locator = zip.at(at, ZipFormat.ZIP64_LOCATOR_SIZE);
        long at64 = at - ZipFormat.ZIP64_END_SIZE;
        ByteBuffer end64 = zip.at(at64, ZipFormat.ZIP64_END_SIZE);
        ZipBytes.expect(
                locator.getInt(0) == ZipFormat.ZIP64_LOCATOR
                        && locator.getInt(4) == 0
                        && locator.getLong(8) == at64
                        && locator.getInt(16) == 1
                        && end64.getInt(0) == ZipFormat.ZIP64_END
                        && end64.getLong(4) == ZipFormat.ZIP64_END_SIZE - 12
                        && end64.getLong(16) == 0
                        && end64.getLong(24) == end64.getLong(32),
                TWISTED);
        return new ZipEnd(end64.getLong(48), end64.getLong(40), end64.getLong(32)).endingAt(at64);
    }

    private ZipEnd endingAt(long end) throws RefusedException {
        ZipBytes.expect(start >= 0 && size >= 0 && size == end - start && count >= 0, TWISTED);
        ZipBytes.expect(
                count <= ZipLimits.MOST_FILES && size <= ZipLimits.LONGEST_LIST,
                "it has more files than a copy has");
        return this;
    }
}
