package nl.foutwijzer.asset;

import java.util.Locale;

/** A folder of scripts that pages load as one file. */
public enum Bundle {
    /** What every page has. */
    SITE,
    /** The search and its box, from the moment that a reader turns to them. */
    SEARCH,
    /** What looks up words, which a known code does without. */
    WORDS,
    /** What finds codes in a text, once there is a text. */
    SCAN,
    /** What the page of results has beyond that. */
    RESULTS;

    /** Of the folder below the theme's scripts, and the stem of the file. */
    String stem() {
        return name().toLowerCase(Locale.ROOT);
    }
}
