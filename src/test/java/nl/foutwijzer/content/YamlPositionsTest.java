package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/** A character of a scalar's text leads back to that character in the file. */
class YamlPositionsTest {
    private static final String SEED = "20261122";
    private static final String MARK = "§";

    /** Ways to write lines of words as one scalar at the key {@code text}. */
    private enum Style {
        LITERAL("|-", "    ", ""),
        FOLDED(">-", "    ", ""),
        KEPT("|+", "      ", ""),
        INDENTED("|2-", "    ", ""),
        PLAIN("", "   ", ""),
        SINGLE("'", "   ", "'"),
        DOUBLE("\"", "  ", "\"");

        private final String open;
        private final String indent;
        private final String close;

        Style(String open, String indent, String close) {
            this.open = open;
            this.indent = indent;
            this.close = close;
        }

        /** In the way in which this style writes a quote or a backslash. */
        private String escaped(String line) {
            return switch (this) {
                case SINGLE -> line.replace("'", "''");
                case DOUBLE ->
                        line.replace("\\", "\\\\").replace("\"", "\\\"").replace("é", "\\u00e9");
                default -> line;
            };
        }

        String write(List<String> lines) {
            boolean block = open.startsWith("|") || open.startsWith(">");
            String first = block ? open + "\n" + indent : open;
            return first
                    + lines.stream().map(this::escaped).collect(Collectors.joining("\n" + indent))
                    + close
                    + "\n";
        }
    }

    @Property(tries = 1000, seed = SEED)
    void theMarkIsFoundAgain(
            @ForAll Style style,
            @ForAll("lines") List<String> lines,
            @ForAll("before") String before) {
        String yaml = before + "  text: " + style.write(lines) + "  other: x\n";
        SourceFile file = new SourceFile("a.yaml", yaml);
        SourceText text = read(file);
        SourceSpan found = text.spanAt(text.text().indexOf(MARK));
        assertThat(found).as(yaml).isEqualTo(file.spanAt(yaml.indexOf(MARK)));
    }

    private static SourceText read(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText text =
                Fields.ofFile(file, diagnostics)
                        .orElseThrow()
                        .fields("root")
                        .prose("text")
                        .orElseThrow();
        assertThat(diagnostics.sorted()).as(file.text()).isEmpty();
        return text;
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("root:\n", "# 😀 opmerking\nroot:\n", "root:\n  'sleutel 😀': x\n");
    }

    /** Lines of words, one of which holds the mark. */
    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> word =
                Arbitraries.of(
                        "de", "app", "😀", "é", "𝕏y", "1603", "naïef", "漢字", "a-b", "x:y", "c#",
                        "o'k", "a\"b", "C:\\d");
        Arbitrary<String> line =
                word.list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
        Arbitrary<List<String>> lines = line.list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(lines, Arbitraries.integers().between(0, 99))
                .as(YamlPositionsTest::marked);
    }

    /** The mark comes before, behind or instead of a word, wherever the number leads. */
    private static List<String> marked(List<String> lines, int number) {
        int marked = number % lines.size();
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> i == marked ? mark(lines.get(i), number) : lines.get(i))
                .collect(Collectors.toList());
    }

    private static String mark(String line, int number) {
        String[] words = line.split(" ");
        int at = number % words.length;
        words[at] = number % 3 == 0 ? MARK + words[at] : words[at] + MARK;
        return String.join(" ", words);
    }
}
