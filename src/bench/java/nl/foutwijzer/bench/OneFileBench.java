package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Measures the site as one HTML file: the shipped one, and made-up ones in one language. {@code
 * docs/performance.md} tells how to run it and what it prints.
 */
final class OneFileBench {
    private static final Path WORDS = Path.of("src/bench/words");
    private static final Folder WORK = new Folder(Path.of("target/bench").toAbsolutePath());
    private static final List<String> BUNDLE =
            List.of("java", "-jar", "target/foutwijzer.jar", "bundle");
    private static final Pattern SEARCH = Pattern.compile("<script [^>]*words-search\".*\n");
    private static final Pattern BLOCK = Pattern.compile("<script type=.application/x-.*\n");
    private static final int RUNS = 5;
    private static final int PHONE_SLOWDOWN = 4;

    private final Reader reader;
    private final Grid grid =
            new Grid(
                    List.of(
                            "file",
                            "MB",
                            "pages",
                            "search",
                            "rest",
                            "made, s",
                            "opened, s",
                            "opened by a phone, s"),
                    Set.of(0));

    private OneFileBench(Reader reader) {
        this.reader = reader;
    }

    static void run(List<Integer> numbers) throws IOException, InterruptedException {
        WORK.delete();
        try (Reader reader = new Reader()) {
            OneFileBench bench = new OneFileBench(reader);
            bench.measure("shipped", Path.of("content"), "#nl/index");
            for (int codes : numbers) {
                Language language = Language.read(WORDS, "nl");
                Sample sample = new Sample(codes, List.of(language, Language.read(WORDS, "en")));
                Folder content = WORK.in("content-" + codes);
                new ContentWriter(sample, List.of(language), content).write();
                bench.measure(codes + " codes", content.path(), "#" + sample.code(codes / 2));
            }
            System.out.println(Machine.describe() + "\n\n" + bench.grid);
        }
        WORK.delete();
    }

    /**
     * @param place what is shown first
     */
    private void measure(String name, Path content, String place)
            throws IOException, InterruptedException {
        Bench.progress(name + ": making the file");
        Path file = Files.createDirectories(WORK.path()).resolve("kb.html");
        List<String> options = List.of("--content", content.toString(), "--html", file.toString());
        Run made = Run.of(Contender.concat(BUNDLE, options), WORK.path().resolve("log.txt"));
        String text = Files.readString(file);
        long all = Files.size(file);
        long search = length(SEARCH, text);
        long blocks = length(BLOCK, text);
        grid.add(
                List.of(
                        name,
                        megabytes(all),
                        megabytes(blocks - search),
                        megabytes(search),
                        megabytes(all - blocks),
                        String.format(Locale.ROOT, "%.1f", made.seconds()),
                        opened(file, place, 1),
                        opened(file, place, PHONE_SLOWDOWN)));
    }

    /** Blocks are ASCII, so that their letters are their bytes. */
    private static long length(Pattern element, String text) {
        return element.matcher(text).results().mapToLong(m -> m.end() - m.start()).sum();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.2f", bytes / 1e6);
    }

    /** The median, and in brackets the least and the most. */
    private String opened(Path file, String place, int slowdown) {
        double[] times =
                IntStream.range(0, RUNS)
                        .mapToDouble(run -> reader.open(file.toUri() + place, slowdown))
                        .sorted()
                        .toArray();
        return DoubleStream.of(times[RUNS / 2], times[0], times[RUNS - 1])
                .mapToObj(time -> String.format(Locale.ROOT, "%.2f", time))
                .collect(joining(" "))
                .replaceFirst(" (.*) (.*)", " ($1-$2)");
    }
}
