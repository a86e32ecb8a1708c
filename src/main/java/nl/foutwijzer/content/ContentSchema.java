package nl.foutwijzer.content;

import java.util.Locale;

/**
 * The JSON Schemas of what stands in a content folder. They travel inside the jar; a site publishes
 * them, and a new site gets copies, so that editors complete and check without a network.
 */
public enum ContentSchema {
    SITE,
    I18N,
    ERROR,
    ERROR_TEXT,
    STEP,
    PAGE,
    FRONT_MATTER;

    /** For example {@code error-text.schema.json}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    }

    /** The schema itself, with {@code \n} as its line ending. */
    public String text() {
        return SchemaText.of(fileName());
    }
}
