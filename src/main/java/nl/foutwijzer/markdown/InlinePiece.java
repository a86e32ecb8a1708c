package nl.foutwijzer.markdown;

/**
 * A piece of the inline text of a block: words, or markup that means something. Pieces one after
 * the other are the text itself.
 *
 * @param text as it is written
 */
public record InlinePiece(Kind kind, Markup markup, String text) {

    /** What a piece is for whoever writes the words. */
    public enum Kind {
        /** Words, with the escapes and entities that stand in them. */
        TEXT,
        /** Something that stays as it is: a code span, an address. */
        PROTECTED,
        OPENING,
        CLOSING
    }

    /** What markup a piece is. */
    public enum Markup {
        NONE,
        CODE,
        STRONG,
        EMPHASIS,
        STRIKETHROUGH,
        LINK,
        PICTURE,
        TAG,
        BREAK,
        PLACEHOLDER
    }

    static InlinePiece text(String text) {
        return new InlinePiece(Kind.TEXT, Markup.NONE, text);
    }

    boolean hasLetters() {
        return kind == Kind.TEXT && text.codePoints().anyMatch(Character::isLetter);
    }
}
