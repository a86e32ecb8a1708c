package nl.foutwijzer.xliff;

/** What stands in the text of a unit. */
sealed interface Span {

    /** Words. */
    record Words(String text) implements Span {}

    /**
     * Markup that a translator places but does not write.
     *
     * @param id the same for both ends of a pair
     * @param data as it is written in Markdown
     */
    record Code(String id, End end, Role role, String data) implements Span {}

    /** Which end of something a code is. */
    enum End {
        BOTH,
        OPENING,
        CLOSING
    }

    /** What a code is to those who translate around it, in the terms of XLIFF. */
    enum Role {
        BOLD("fmt", "xlf:b"),
        ITALIC("fmt", "xlf:i"),
        FORMAT("fmt", ""),
        BREAK("fmt", "xlf:lb"),
        LINK("link", ""),
        PICTURE("image", ""),
        PLACEHOLDER("ui", "xlf:var"),
        OTHER("other", "");

        private final String name;
        private final String subtype;

        Role(String name, String subtype) {
            this.name = name;
            this.subtype = subtype;
        }

        String id() {
            return name;
        }

        String subtype() {
            return subtype;
        }
    }
}
