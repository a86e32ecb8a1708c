package nl.foutwijzer.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells, without reading a file, whether it may have changed.
 *
 * @param key of the file itself, for one that was replaced; not every file system has it
 */
record FileStamp(long size, FileTime modified, @Nullable Object key) {
    /** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
    private static final long COARSEST_MILLIS = 2_000;

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** Whether a change after this moment is sure to change the stamp. */
    boolean isSettled() {
        return System.currentTimeMillis() - modified.toMillis() > COARSEST_MILLIS;
    }
}
