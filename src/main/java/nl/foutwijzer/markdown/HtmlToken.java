package nl.foutwijzer.markdown;

import java.util.Map;

/**
 * A piece of raw HTML.
 *
 * @param text the tag's name in lower case, or the words; empty for comments and the like
 * @param attributes with their entities decoded, names in lower case
 * @param offset where it begins in the piece that was read
 */
record HtmlToken(Kind kind, String text, Map<String, String> attributes, int offset) {
    enum Kind {
        OPENING,
        CLOSING,
        WORDS,
        COMMENT
    }

    boolean isOpening(String name) {
        return kind == Kind.OPENING && text.equals(name);
    }

    boolean isClosing(String name) {
        return kind == Kind.CLOSING && text.equals(name);
    }

    /** The {@code id} of an element, or what {@code <a name>} was for before there were ids. */
    String anchor() {
        String id = attributes.getOrDefault("id", "");
        return id.isEmpty() && text.equals("a") ? attributes.getOrDefault("name", "") : id;
    }
}
