package nl.foutwijzer.edition;

/**
 * A file in a ZIP.
 *
 * @param start where its packed bytes stand
 * @param packed how many they are
 * @param size how many it has unpacked
 */
record ZipItem(String name, long start, long packed, long size, long crc, boolean isDeflated) {
    long end() {
        return start + packed;
    }
}
