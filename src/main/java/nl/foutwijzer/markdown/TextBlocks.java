package nl.foutwijzer.markdown;

import java.util.List;
import java.util.Map;
import nl.foutwijzer.markdown.TextBlock.Range;

/**
 * A Markdown text cut into the blocks that hold words, so that these can be replaced and all else
 * stays. Code blocks have no words for readers of a language. Immutable.
 */
public final class TextBlocks {
    private final String text;
    private final List<TextBlock> blocks;

    private TextBlocks(String text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    public static TextBlocks of(String markdown) {
        return new TextBlocks(markdown, BlockCutter.cut(markdown));
    }

    /** A text that is inline Markdown, such as a title: one block. */
    public static TextBlocks ofLine(String text) {
        return single(text, InlinePieces.of(text, ""));
    }

    /** A text that is no Markdown: one block, with nothing in it but {@code {placeholders}}. */
    public static TextBlocks ofPlain(String text) {
        return single(text, InlinePieces.ofPlain(text));
    }

    private static TextBlocks single(String text, List<InlinePiece> pieces) {
        Range all = new Range(0, text.length());
        return new TextBlocks(text, List.of(new TextBlock("", "line", List.of(all), text, pieces)));
    }

    public String text() {
        return text;
    }

    /** In the order of the text. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /**
     * The text with other words in some blocks. A block that stands on one line stays on one.
     *
     * @param words by the index of their block
     * @param wraps whether lines may be broken at spaces
     */
    public String with(Map<Integer, String> words, boolean wraps) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String replacement = words.get(i);
            if (replacement != null) {
                List<Range> lines = blocks.get(i).lines();
                out.append(text, done, lines.get(0).start());
                out.append(new BlockLines(text, blocks.get(i)).write(replacement, wraps));
                done = lines.get(lines.size() - 1).end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}
