package nl.foutwijzer.markdown;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A line such as {@code ::: zone pivot="a"} or {@code :::row-end:::}, which begins or ends
 * something that is not rendered. What stands between such lines is.
 */
final class DirectiveLine extends CustomBlock {
    static final String FENCE = ":::";
    private static final Set<String> NAMES =
            Set.of("zone", "row", "column", "moniker", "code", "image");
    private static final String END = "-end";
    private static final int CODE_INDENT = 4;

    private final String name;

    private DirectiveLine(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isEnd() {
        return name.endsWith(END);
    }

    /** The name of the directive that a line is; empty if it is none. */
    private static String nameIn(CharSequence line, int start) {
        String text = line.subSequence(start, line.length()).toString();
        if (!text.startsWith(FENCE)) {
            return "";
        }
        int begin = FENCE.length();
        while (begin < text.length() && text.charAt(begin) == ' ') {
            begin++;
        }
        int end = begin;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(begin, end);
        boolean ends = name.endsWith(END);
        String base = ends ? name.substring(0, name.length() - END.length()) : name;
        // A picture may stand within a line, so its beginning is not a block's.
        return NAMES.contains(base) && (ends || !base.equals("image")) ? name : "";
    }

    private static boolean isNameCharacter(char c) {
        return Ascii.isLowerCase(c) || c == '-';
    }

    /** Recognises such lines. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || line.charAt(start) != ':') {
                return BlockStart.none();
            }
            String name = nameIn(line, start);
            return name.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new LineParser(name)).atIndex(line.length());
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final DirectiveLine line;

        LineParser(String name) {
            line = new DirectiveLine(name);
        }

        @Override
        public Block getBlock() {
            return line;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
