package nl.foutwijzer.feed;

import java.util.Locale;
import nl.foutwijzer.content.SchemaText;

/**
 * The JSON Schemas of what a site tells programs. A number grows when a key goes or changes its
 * meaning; the schema of the old number then stays, beside documents of that number.
 */
public enum FeedSchema {
    CODE,
    CODES,
    LANGUAGE_CODES,
    SITE_VERSION;

    /** As each document states it. */
    public static final int VERSION = 1;

    /** For example {@code language-codes.v1.schema.json}. */
    public String fileName() {
        String stem = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return stem + ".v" + VERSION + ".schema.json";
    }

    /** The schema itself, with {@code \n} as its line ending. */
    public String text() {
        return SchemaText.of(fileName());
    }
}
