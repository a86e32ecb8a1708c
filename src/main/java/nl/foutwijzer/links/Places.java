package nl.foutwijzer.links;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.foutwijzer.source.SourceSpan;

/**
 * Where a link stands.
 *
 * @param files how many files have it
 * @param first the first few places, one a file, in order
 */
record Places(int files, List<SourceSpan> first) {
    private static final int SHOWN = 3;

    Places(SourceSpan span) {
        this(1, List.of(span));
    }

    /** The same whatever the order in which places come. */
    Places and(Places others) {
        return new Places(
                files + others.files,
                Stream.concat(first.stream(), others.first.stream())
                        .sorted()
                        .limit(SHOWN)
                        .toList());
    }

    /** Says how many files there are, where there is more than one: "; 1,000 files lead there". */
    String others(String verb) {
        return files == 1 ? "" : String.format(Locale.ROOT, "; %,d files %s", files, verb);
    }
}
