package nl.foutwijzer.check;

import java.util.Set;

/**
 * Something in a text that stays what it is in every language.
 *
 * @param shown as its text has it
 * @param keys what it may be; two facts of one kind that share a key are the same
 */
record Fact(Kind kind, String shown, Set<String> keys) {

    enum Kind {
        CODE,
        NAME,
        NUMBER,
        LITERAL,
        LINK,
        PICTURE,
        ANCHOR
    }

    Fact(Kind kind, String shown, String key) {
        this(kind, shown, Set.of(key));
    }

    /** As a message names it. */
    String described() {
        return switch (kind) {
            case LINK -> "the link to " + shown;
            case PICTURE -> "the picture " + shown;
            case ANCHOR -> "the anchor {#" + shown + "}";
            default -> shown;
        };
    }
}
