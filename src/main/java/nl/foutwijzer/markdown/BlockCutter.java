package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.markdown.TextBlock.Range;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds the blocks of a Markdown text that hold words, and just where these stand. */
final class BlockCutter {
    static final String CELL = "cell";

    private static final Pattern ALERT = Pattern.compile("\\[![^\\]]*\\][ \\t]*");
    private static final Pattern TASK = Pattern.compile("\\[[ xX]\\][ \\t]+");
    private static final Pattern HASHES = Pattern.compile("#{1,6}[ \\t]*");
    private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");
    private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");
    private static final Pattern ANCHOR = Pattern.compile("[ \\t]*\\{#([^}\\s]+)\\}$");
    private static final Pattern OPAQUE =
            Pattern.compile("(?i)<(?:script|style|pre|textarea|!|\\?)");

    private final String text;
    private final String definitions;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<TextBlock> blocks = new ArrayList<>();

    private BlockCutter(String text, Node root) {
        this.text = text;
        this.definitions =
                Tree.all(root, LinkReferenceDefinition.class).stream()
                        .map(this::definition)
                        .collect(Collectors.joining("\n\n"));
    }

    static List<TextBlock> cut(String text) {
        Node root = Dialect.ARTICLE.parse(text).document();
        BlockCutter cutter = new BlockCutter(text, root);
        Tree.all(root, Node.class).forEach(cutter::add);
        return List.copyOf(cutter.blocks);
    }

    private String definition(LinkReferenceDefinition node) {
        return node.getSourceSpans().stream()
                .map(span -> text.substring(span.getInputIndex(), end(span)))
                .collect(Collectors.joining("\n"));
    }

    private void add(Node block) {
        List<Range> lines = lines(block);
        if (lines.isEmpty()) {
            count(block);
            return;
        }
        String anchor = "";
        if (block instanceof Heading) {
            lines = headingLines(lines);
            anchor = anchor(lines);
            lines = withoutEnd(lines, anchor.isEmpty() ? 0 : anchorLength(lines));
        } else if (block instanceof Paragraph) {
            lines = withoutMarker(block, lines);
        } else if (block instanceof HtmlBlock html && isOpaque(html)) {
            return;
        }
        lines = lines.stream().map(this::trimmed).filter(l -> l.end() > l.start()).toList();
        if (!lines.isEmpty()) {
            add(block, lines, anchor);
        }
    }

    private void add(Node block, List<Range> lines, String anchor) {
        String joined = join(lines);
        String words = block instanceof TableCell ? joined.replace("\\|", "|") : joined;
        TextBlock made =
                new TextBlock(
                        place(block),
                        kind(block) + " " + depth(block) + " " + anchor,
                        lines,
                        words,
                        InlinePieces.of(words, definitions));
        if (made.isTranslatable()) {
            blocks.add(made);
        }
    }

    /** The lines of what holds inlines; nothing for what does not. */
    private static List<Range> lines(Node block) {
        boolean holds =
                block instanceof Paragraph
                        || block instanceof Heading
                        || block instanceof TableCell
                        || block instanceof HtmlBlock;
        return holds
                ? block.getSourceSpans().stream()
                        .map(span -> new Range(span.getInputIndex(), end(span)))
                        .toList()
                : List.of();
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    private static boolean isOpaque(HtmlBlock html) {
        return OPAQUE.matcher(html.getLiteral()).find();
    }

    private List<Range> headingLines(List<Range> lines) {
        List<Range> kept = new ArrayList<>(lines.stream().map(this::trimmed).toList());
        Range last = kept.get(kept.size() - 1);
        if (kept.size() > 1 && matches(UNDERLINE, last)) {
            kept.remove(kept.size() - 1);
        } else {
            Matcher hashes = HASHES.matcher(text).region(last.start(), last.end());
            int start = hashes.lookingAt() ? hashes.end() : last.start();
            Matcher closing = CLOSING_HASHES.matcher(text.substring(start, last.end()));
            int end = closing.find() ? start + closing.start() : last.end();
            kept.set(kept.size() - 1, new Range(start, end));
        }
        return kept;
    }

    private String anchor(List<Range> lines) {
        Matcher matcher = ANCHOR.matcher(text(lines.get(lines.size() - 1)));
        return matcher.find() && Anchors.isId(matcher.group(1)) ? matcher.group(1) : "";
    }

    private int anchorLength(List<Range> lines) {
        Matcher matcher = ANCHOR.matcher(text(lines.get(lines.size() - 1)));
        return matcher.find() ? matcher.group().length() : 0;
    }

    private static List<Range> withoutEnd(List<Range> lines, int length) {
        List<Range> cut = new ArrayList<>(lines);
        Range last = cut.get(cut.size() - 1);
        cut.set(cut.size() - 1, new Range(last.start(), last.end() - length));
        return cut;
    }

    /** What makes a quotation an alert or an item a task is no word. */
    private List<Range> withoutMarker(Node block, List<Range> lines) {
        Range first = trimmed(lines.get(0));
        Node parent = block.getParent();
        Pattern marker = parent instanceof BlockQuote ? ALERT : TASK;
        boolean may = parent instanceof BlockQuote || parent instanceof ListItem;
        Matcher matcher = marker.matcher(text).region(first.start(), first.end());
        if (!may || !isFirst(block) || !matcher.lookingAt()) {
            return lines;
        }
        List<Range> cut = new ArrayList<>(lines);
        cut.set(0, new Range(matcher.end(), first.end()));
        return cut;
    }

    private boolean matches(Pattern pattern, Range range) {
        return pattern.matcher(text).region(range.start(), range.end()).matches();
    }

    private String text(Range range) {
        return text.substring(range.start(), range.end());
    }

    private Range trimmed(Range line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private String join(List<Range> lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = text(lines.get(i));
            boolean last = i + 1 == lines.size();
            if (!last && text.startsWith("  ", lines.get(i).end())) {
                out.append(line).append("\\\n");
            } else if (!last && endsInBackslash(line)) {
                out.append(line).append('\n');
            } else {
                out.append(line).append(last ? "" : " ");
            }
        }
        return out.toString();
    }

    private static boolean endsInBackslash(String line) {
        int at = line.length();
        while (at > 0 && line.charAt(at - 1) == '\\') {
            at--;
        }
        return (line.length() - at) % 2 == 1;
    }

    private static String kind(Node block) {
        if (block instanceof Heading heading) {
            return "heading" + heading.getLevel();
        }
        if (block instanceof TableCell) {
            return CELL;
        }
        return block instanceof HtmlBlock ? "html" : isItem(block) ? "item" : "paragraph";
    }

    private static boolean isItem(Node block) {
        return block.getParent() instanceof ListItem && isFirst(block);
    }

    private static boolean isFirst(Node block) {
        Node before = block.getPrevious();
        return before == null || before instanceof TaskListItemMarker;
    }

    private static int depth(Node block) {
        int depth = 0;
        for (Node at = block.getParent(); at != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    private int count(Node block) {
        String name = block.getClass().getSimpleName();
        boolean restarts = block instanceof TableBlock;
        if (restarts) {
            counts.remove(TableRow.class.getSimpleName());
        }
        if (block instanceof TableRow) {
            counts.remove(CELL);
        }
        return counts.merge(name, 1, Integer::sum);
    }

    private String place(Node block) {
        if (block instanceof TableCell) {
            return "table "
                    + counts.getOrDefault(TableBlock.class.getSimpleName(), 1)
                    + ", row "
                    + counts.getOrDefault(TableRow.class.getSimpleName(), 1)
                    + ", column "
                    + counts.merge(CELL, 1, Integer::sum);
        }
        String name =
                block instanceof Heading
                        ? "heading"
                        : block instanceof HtmlBlock
                                ? "HTML block"
                                : isItem(block) ? "list item" : "paragraph";
        return name + " " + counts.merge(name, 1, Integer::sum);
    }
}
