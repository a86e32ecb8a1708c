package nl.foutwijzer.asset;

import java.util.Locale;

/** Folders of styles and of scripts, of which pages load each as one file. */
public enum Bundle {
    /** What every page has. */
    SITE,
    /** What home pages have besides. */
    HOME,
    /** What lists of codes have besides. */
    LISTS,
    /** What every page of a copy for use without a network has besides. */
    EDITION,
    /** What pages without a frame have besides, which lead elsewhere. */
    BARE,
    /** What shows a picture large, once a reader asks for that. */
    ZOOM,
    /** The note that goes into a ticket, once a reader writes one. */
    NOTE,
    /** The search and its box, from the moment that a reader turns to them. */
    SEARCH,
    /** What looks up words, which a known code does without. */
    WORDS,
    /** What finds codes in a text, once there is a text. */
    SCAN,
    /** What the page of results has beyond that. */
    RESULTS,
    /** What saves the site in the browser, on the home page and where it is saved. */
    OFFLINE,
    /** What the page has that shows links in somebody else's pages. */
    DEMO,
    /** What the handbook has besides, which is no page of the site. */
    HANDBOOK;

    /** Of the folder below the theme's styles or scripts, and the stem of the file. */
    public String stem() {
        return name().toLowerCase(Locale.ROOT);
    }
}
