package nl.foutwijzer.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path below {@code content/static}, which is also its path in the site
 */
public record StaticFile(String path, Path file, String digest) {}
