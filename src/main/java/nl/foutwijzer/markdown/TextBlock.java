package nl.foutwijzer.markdown;

import java.util.List;

/**
 * A block of a Markdown text whose words can be replaced.
 *
 * @param place which of its kind it is: {@code paragraph 3}, {@code table 1, row 2, column 1}
 * @param shape what it has in common with its counterpart in another language: its kind, how deep
 *     it stands, its anchor
 * @param lines where its text stands
 * @param text on one line, but for breaks that count
 * @param pieces which the text consists of
 */
public record TextBlock(
        String place, String shape, List<Range> lines, String text, List<InlinePiece> pieces) {

    /**
     * Part of a text.
     *
     * @param end just behind its last character
     */
    public record Range(int start, int end) {}

    public TextBlock {
        lines = List.copyOf(lines);
        pieces = List.copyOf(pieces);
    }

    boolean isCell() {
        return shape.startsWith(BlockCutter.CELL);
    }

    /** Whether it has words, or a link, which leads elsewhere in another language. */
    boolean isTranslatable() {
        return pieces.stream()
                .anyMatch(
                        piece ->
                                piece.hasLetters()
                                        || (piece.kind() == InlinePiece.Kind.OPENING
                                                && piece.markup() == InlinePiece.Markup.LINK));
    }
}
