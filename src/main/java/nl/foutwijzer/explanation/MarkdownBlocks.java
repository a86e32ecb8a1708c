package nl.foutwijzer.explanation;

import java.util.List;
import nl.foutwijzer.markdown.PortableMarkdown;

/** Blocks of Markdown, an empty line between them. */
public final class MarkdownBlocks {
    private final StringBuilder out = new StringBuilder();

    /** A block that is Markdown already. */
    public MarkdownBlocks add(String markdown) {
        if (!markdown.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(markdown);
        }
        return this;
    }

    public MarkdownBlocks heading(int level, String markdown) {
        return add("#".repeat(level) + " " + markdown);
    }

    /** A list whose items are one line each. */
    public MarkdownBlocks bullets(List<String> items) {
        return add("- " + String.join("\n- ", items));
    }

    /** A list whose items may hold more blocks; it is tight where none does. */
    public MarkdownBlocks numbered(List<String> items) {
        boolean tight = items.stream().noneMatch(item -> item.contains("\n"));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String marker = i + 1 + ". ";
            list.append(i == 0 ? "" : tight ? "\n" : "\n\n")
                    .append(marker)
                    .append(indented(items.get(i), marker.length()));
        }
        return add(list.toString());
    }

    private static String indented(String markdown, int columns) {
        return markdown.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(columns));
    }

    /** Words with a label before them. */
    public MarkdownBlocks labelled(String label, String words) {
        return add("**" + PortableMarkdown.of(label) + ":** " + PortableMarkdown.of(words));
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
