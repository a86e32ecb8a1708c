package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a copy, wherever they stand, to be read and not believed. */
interface Copy {

    /** The paths of its files, below the folder where the sums stand. */
    Set<String> names();

    /**
     * Reads a file.
     *
     * @throws IOException also in the midst of it: if it is damaged
     */
    InputStream open(String name) throws IOException;

    /** Paths that are wrong by themselves, by what is wrong with them. */
    default Map<Difference, List<String>> faults() {
        return Map.of();
    }

    /** Whether it stood where a desktop may have left files of its own. */
    default boolean isOnDesktop() {
        return false;
    }
}
