package nl.foutwijzer.content;

import java.nio.file.Path;

/**
 * A file below the content root.
 *
 * @param path below the root, with {@code /}
 * @param shown as diagnostics show it
 * @param file where it stands on disk
 * @param stamp of what it holds
 */
record ContentFile(String path, String shown, Path file, FileStamp stamp) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that holds it, below the root; empty for the root itself. */
    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The name without its last extension. */
    String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
