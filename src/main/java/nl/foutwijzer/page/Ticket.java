package nl.foutwijzer.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a ticket about one case of a code.
 *
 * @param lines one for each fact, then an empty one, then one for each step, by its number
 * @param link the whole address of this part of the page; absent where the site has none
 */
public record Ticket(List<Line> lines, @Nullable String link) {

    /**
     * One line in both ways.
     *
     * @param text for tickets that know no markup
     * @param markdown absent where it is the same
     */
    public record Line(String text, @Nullable String markdown) {
        static final Line EMPTY = of("", "");

        static Line of(String text, String markdown) {
            return new Line(text, markdown.equals(text) ? null : markdown);
        }

        private String inMarkdown() {
            return Objects.requireNonNullElse(markdown, text);
        }
    }

    /** The whole in plain words. */
    public String text() {
        return joined(Line::text, link);
    }

    /** The whole as Markdown that stands on its own. */
    public String markdown() {
        return joined(Line::inMarkdown, link == null ? null : "<" + link + ">");
    }

    private String joined(Function<Line, String> way, @Nullable String end) {
        String all = lines.stream().map(way).collect(Collectors.joining("\n"));
        return end == null ? all : all + "\n\n" + end;
    }
}
