package nl.foutwijzer.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path below {@code content/static}, which is also its path in the site
 * @param shown as diagnostics show it
 */
public record StaticFile(String path, String shown, Path file, String digest) {}
