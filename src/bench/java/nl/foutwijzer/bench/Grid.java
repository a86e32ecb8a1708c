package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Markdown table, aligned so that a terminal shows it as well. */
final class Grid {
    private final Set<Integer> texts;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param texts the columns that hold words; numbers stand to the right
     */
    Grid(List<String> head, Set<Integer> texts) {
        this.texts = texts;
        rows.add(List.copyOf(head));
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    @Override
    public String toString() {
        List<Integer> widths =
                columns(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElseThrow());
        Stream<String> head =
                Stream.of(
                        line(rows.get(0), widths),
                        line(columns(c -> rule(c, widths.get(c))), widths));
        Stream<String> body = rows.stream().skip(1).map(row -> line(row, widths));
        return Stream.concat(head, body).collect(joining());
    }

    private String line(List<String> cells, List<Integer> widths) {
        return columns(c -> cell(c, cells.get(c), widths.get(c))).stream()
                .collect(joining(" | ", "| ", " |\n"));
    }

    private String cell(int column, String text, int width) {
        String space = " ".repeat(width - text.length());
        return texts.contains(column) ? text + space : space + text;
    }

    private String rule(int column, int width) {
        String dashes = "-".repeat(width - 1);
        return texts.contains(column) ? ":" + dashes : dashes + ":";
    }

    private <T> List<T> columns(IntFunction<T> cell) {
        return IntStream.range(0, rows.get(0).size()).mapToObj(cell).toList();
    }
}
