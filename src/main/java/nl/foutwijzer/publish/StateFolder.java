package nl.foutwijzer.publish;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What stands beside the output folder: what Foutwijzer knows about it, and the trees on their way
 * in and out. On the same file system, so that a tree moves by a rename.
 */
record StateFolder(Path path) {

    /** Held by the one process that publishes or recovers. Never deleted: others may wait on it. */
    Path lock() {
        return path.resolve("lock");
    }

    /** There while the renames may be half done. */
    Path journal() {
        return path.resolve("journal");
    }

    /** Describes the site in the output folder. */
    Path manifest() {
        return path.resolve("manifest");
    }

    /** Describes the staged tree. */
    Path nextManifest() {
        return path.resolve("manifest.next");
    }

    Path staged() {
        return path.resolve("staged");
    }

    Path old() {
        return path.resolve("old");
    }

    /** Whether somebody is publishing, or was and did not finish. */
    boolean isBusy() {
        return Stream.of(journal(), nextManifest(), staged(), old()).anyMatch(Disk::exists);
    }
}
