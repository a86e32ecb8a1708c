package nl.foutwijzer.edition;

import nl.foutwijzer.route.OutputPath;

/**
 * What a page of the site is called inside one file: its path without {@code .html}, which is also
 * the id of its article, so that a link to it works without scripts.
 */
record PageAddress(String value) {
    private static final String SUFFIX = ".html";

    static boolean isOf(OutputPath path) {
        return path.value().endsWith(SUFFIX);
    }

    static PageAddress of(OutputPath path) {
        String value = path.value();
        return new PageAddress(value.substring(0, value.length() - SUFFIX.length()));
    }

    /** The id of an element of the page, which no other page has. */
    String idOf(String id) {
        return value + ":" + id;
    }

    /**
     * A link to the page; as in any address, the query comes before the anchor.
     *
     * @param query may be empty, and begins with {@code ?} otherwise
     * @param anchor may be empty
     */
    String link(String query, String anchor) {
        return "#" + value + query + (anchor.isEmpty() ? "" : ":" + anchor);
    }
}
