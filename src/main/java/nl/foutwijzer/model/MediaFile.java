package nl.foutwijzer.model;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A picture below {@code content/media}.
 *
 * @param name its path below that folder, with {@code /}: {@code pane.svg}, {@code en/pane.svg}
 * @param width in CSS pixels, where the file tells
 * @param height in CSS pixels, where the file tells
 */
public record MediaFile(
        String name, Path file, String digest, OptionalInt width, OptionalInt height) {}
