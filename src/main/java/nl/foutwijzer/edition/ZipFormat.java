package nl.foutwijzer.edition;

/**
 * The parts of a ZIP file that we write and read (PKWARE's APPNOTE.TXT, 4.3 to 4.5), by the names
 * that it gives them. All numbers have their lowest byte first.
 */
final class ZipFormat {
    static final int LOCAL_HEADER = 0x04034b50;
    static final int LOCAL_HEADER_SIZE = 30;
    static final int CENTRAL_HEADER = 0x02014b50;
    static final int CENTRAL_HEADER_SIZE = 46;
    static final int END = 0x06054b50;
    static final int END_SIZE = 22;
    static final int ZIP64_END = 0x06064b50;
    static final int ZIP64_END_SIZE = 56;
    static final int ZIP64_LOCATOR = 0x07064b50;
    static final int ZIP64_LOCATOR_SIZE = 20;

    /** In place of a number that stands in a ZIP64 record. */
    static final long IN_ZIP64 = 0xFFFF_FFFFL;

    static final int COUNT_IN_ZIP64 = 0xFFFF;
    static final int ZIP64_EXTRA = 1;
    static final int ZIP64_EXTRA_SIZE = 12;

    static final int UTF8_FLAG = 1 << 11;
    static final int ENCRYPTED_FLAG = 1;
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Version 2.0 knows deflating, 4.5 knows ZIP64. */
    static final int VERSION = 20;

    static final int VERSION_ZIP64 = 45;
    static final int UNIX = 3;
    static final int PLAIN_FILE = 0100644;

    private ZipFormat() {}
}
