package nl.foutwijzer.diagnostic;

import java.util.Optional;

/** Where the lines of source files are to be had. */
@FunctionalInterface
public interface SourceLines {
    /** No file's text is to be had. */
    SourceLines NONE = (path, line) -> Optional.empty();

    /**
     * One line without its end; nothing where the file or the line cannot be read.
     *
     * @param line counted from 1
     */
    Optional<String> line(String path, int line);
}
