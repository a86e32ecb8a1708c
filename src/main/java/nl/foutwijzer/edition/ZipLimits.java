package nl.foutwijzer.edition;

/**
 * What a ZIP of ours never holds, so that one that does is refused.
 *
 * <p>Entries cannot share bytes (see {@link ZipDirectory}), so these bound the work that a file can
 * cause by its own size.
 */
final class ZipLimits {
    /** Of files in a copy, and of lines in its sums. */
    static final int MOST_FILES = 500_000;

    /** Of the list of files in a copy: room for {@link #MOST_FILES} with names of common length. */
    static final int LONGEST_LIST = 64 << 20;

    /** Pages deflate to a tenth, the emptiest drawings to a hundredth; a bomb to a thousandth. */
    private static final long RATIO = 250;

    /** Below this no ratio does harm. */
    private static final long HARMLESS = 1 << 20;

    private ZipLimits() {}

    /** Whether a file may be that large, packed and unpacked. */
    static boolean allow(long packed, long size) {
        return size <= HARMLESS || size / RATIO <= packed;
    }
}
