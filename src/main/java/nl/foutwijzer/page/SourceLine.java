package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * Where facts were read.
 *
 * @param asOf the day they were read there
 */
public record SourceLine(String title, String url, @Nullable DateLabel asOf) {}
