package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays the words of a block out on lines, within the blocks around it. */
final class BlockLines {
    private static final int WIDTH = 118;
    private static final int NARROWEST = 20;

    /** What would begin another block at the start of a line. */
    private static final Pattern STARTS_BLOCK =
            Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)]|#{1,6}|=+|-+|[>|<].*|`{3}.*|~{3}.*|:::.*)");

    private static final Pattern MARKER = Pattern.compile("[^>\\s]");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final TextBlock block;

    /** What each line but the first begins with. */
    private final String prefix;

    BlockLines(String text, TextBlock block) {
        this.block = block;
        boolean several = block.lines().size() > 1;
        int start = block.lines().get(several ? 1 : 0).start();
        String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
        this.prefix = several ? before : MARKER.matcher(before).replaceAll(" ");
    }

    String write(String words, boolean wraps) {
        if (block.isCell()) {
            return BAR.matcher(words).replaceAll("\\\\|");
        }
        List<String> lines = new ArrayList<>();
        for (String line : words.split("\n", -1)) {
            if (wraps && block.lines().size() > 1) {
                wrap(line, lines);
            } else {
                lines.add(line);
            }
        }
        return String.join("\n" + prefix, lines);
    }

    private void wrap(String words, List<String> lines) {
        int room = Math.max(NARROWEST, WIDTH - WrappedLines.columns(prefix));
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean fits =
                    WrappedLines.columns(line.toString()) + 1 + WrappedLines.columns(word) <= room;
            if (line.isEmpty() || fits || !mayBegin(word)) {
                line.append(line.isEmpty() ? "" : " ").append(word);
            } else {
                lines.add(line.toString());
                line = new StringBuilder(word);
            }
        }
        lines.add(line.toString());
    }

    private static boolean mayBegin(String word) {
        return !word.isEmpty() && !STARTS_BLOCK.matcher(word).matches();
    }
}
