package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The results as a Markdown table, aligned so that a terminal shows it as well. */
final class Table {
    private static final List<String> HEAD =
            List.of(
                    "codes",
                    "build",
                    "pages",
                    "files",
                    "MB",
                    "kB/code page",
                    "s min",
                    "s median",
                    "s max",
                    "CPU s",
                    "peak MB",
                    "ratio");

    private static final int NAME = HEAD.indexOf("build");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

    /**
     * @param baseline the median seconds that the ratio compares with; NaN leaves the cell empty
     */
    void add(int codes, Series series, Folder.Size size, double baseline) {
        rows.add(
                List.of(
                        String.valueOf(codes),
                        series.name(),
                        String.valueOf(size.pages()),
                        String.valueOf(size.files()),
                        number("%.1f", size.bytes() / 1e6),
                        number("%.1f", size.codePageBytes() / 1e3 / size.codePages()),
                        number("%.2f", series.minimum(Run::seconds)),
                        number("%.2f", series.median(Run::seconds)),
                        number("%.2f", series.maximum(Run::seconds)),
                        number("%.2f", series.median(Run::cpuSeconds)),
                        number("%.0f", series.maximum(Run::peakMegabytes)),
                        number("%.2f", series.median(Run::seconds) / baseline)));
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        List<Integer> widths =
                columns(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElseThrow());
        Stream<String> head =
                Stream.of(line(HEAD, widths), line(columns(c -> rule(c, widths.get(c))), widths));
        Stream<String> body = rows.stream().skip(1).map(row -> line(row, widths));
        return Stream.concat(head, body).collect(joining());
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return columns(c -> cell(c, cells.get(c), widths.get(c))).stream()
                .collect(joining(" | ", "| ", " |\n"));
    }

    /** Numbers stand to the right. */
    private static String cell(int column, String text, int width) {
        String space = " ".repeat(width - text.length());
        return column == NAME ? text + space : space + text;
    }

    private static String rule(int column, int width) {
        String dashes = "-".repeat(width - 1);
        return column == NAME ? ":" + dashes : dashes + ":";
    }

    private static <T> List<T> columns(IntFunction<T> cell) {
        return IntStream.range(0, HEAD.size()).mapToObj(cell).toList();
    }
}
