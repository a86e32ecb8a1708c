package nl.foutwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The results of timed builds. */
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

    private final Grid grid = new Grid(HEAD, Set.of(NAME));

    /**
     * @param baseline the median seconds that the ratio compares with; NaN leaves the cell empty
     */
    void add(int codes, Series series, Folder.Size size, double baseline) {
        grid.add(
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
        return grid.toString();
    }
}
