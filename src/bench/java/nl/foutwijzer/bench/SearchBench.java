package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.foutwijzer.bench.Questions.Half;

/**
 * Measures the search in a browser, beside Pagefind on the same pages. {@code docs/performance.md}
 * tells how to run it and what it prints.
 */
final class SearchBench implements AutoCloseable {
    private static final Path WORDS = Path.of("src/bench/words");
    private static final Folder WORK = new Folder(Path.of("target/bench").toAbsolutePath());
    private static final int COLD = 5;

    private record Column(String name, Figures figures) {}

    private final Language language = Language.read(WORDS, "nl");
    private final Language product = Language.read(WORDS, "en");
    private final PagefindProgram pagefind = new PagefindProgram(WORK.in("npm"));
    private final boolean npm = Bench.isInstalled("npm");
    private final List<Column> columns = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Reader reader;

    private SearchBench(Reader reader) {
        this.reader = reader;
    }

    static void run(List<Integer> numbers) throws IOException, InterruptedException {
        WORK.delete();
        try (SearchBench bench = new SearchBench(new Reader())) {
            bench.prepare();
            for (int codes : numbers) {
                bench.measure(codes);
            }
            System.out.println(Machine.describe() + "\n\n" + bench.table());
            bench.notes.forEach(System.out::println);
        }
        WORK.delete();
    }

    private void prepare() throws IOException, InterruptedException {
        if (npm) {
            pagefind.install();
        } else {
            System.out.println("npm is not installed, so Foutwijzer is measured alone.");
        }
    }

    private void measure(int codes) throws IOException, InterruptedException {
        Sample sample = new Sample(codes, List.of(language, product));
        Bench.progress(codes + " codes: building their site");
        SearchSite site = SearchSite.of(sample, language, WORK.in("search-" + codes));
        Questions questions = new Questions(sample, language);
        notes.add(chances(codes, questions));
        String page = PageWords.pageOf(sample, 0, language);
        try (GzipServer server = new GzipServer(site.folder().path())) {
            Engine ours = new Engine.Foutwijzer();
            Figures figures = sizes(site, site.build(), site.ownIndex());
            columns.add(new Column(codes + " codes: " + ours.name(), figures));
            measure(new Visitor(ours, reader, server, page), questions, figures);
            if (npm) {
                Engine theirs = new Engine.Pagefind(pagefind.version());
                Run index = pagefind.index(site.folder(), language);
                Figures others = sizes(site, index, site.pagefindIndex());
                columns.add(new Column(codes + " codes: " + theirs.name(), others));
                measure(new Visitor(theirs, reader, server, page), questions, others);
            }
        }
    }

    private static Figures sizes(SearchSite site, Run run, long index) {
        Figures figures = new Figures();
        figures.add("build with search, or index alone: s", run.seconds(), "%.1f");
        figures.add("index on disk: MB", index / 1e6, "%.2f");
        figures.add("index on disk: % of the HTML", 100.0 * index / site.html(), "%.1f");
        return figures;
    }

    private static void measure(Visitor visitor, Questions questions, Figures figures) {
        ColdSearch cold = new ColdSearch(visitor, figures);
        cold.measureScript();
        cold.measure("exact code", questions.codes(COLD));
        cold.measure("two words", questions.pairs(COLD));
        new Judge(visitor, questions, figures).measure();
    }

    /** How good blind answers would be. */
    private static String chances(int codes, Questions questions) {
        PageWords words = questions.pageWords();
        List<Half> halves = new ArrayList<>(questions.firstHalves());
        halves.addAll(questions.secondHalves());
        return "Of %d codes, a page drawn blindly shows a half of a compound in %s, in its title in %s."
                .formatted(
                        codes,
                        mean(halves, half -> words.shareShowing(half.words())),
                        mean(halves, half -> words.shareTitled(half.words())));
    }

    private static String mean(List<Half> halves, ToDoubleFunction<Half> share) {
        return Figures.percentage(halves.stream().mapToDouble(share).average().orElseThrow());
    }

    private Grid table() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.addAll(column.figures().texts().keySet()));
        Grid grid = new Grid(row("", Column::name), Set.of(0));
        names.forEach(name -> grid.add(row(name, c -> c.figures().texts().getOrDefault(name, ""))));
        return grid;
    }

    private List<String> row(String name, Function<Column, String> cell) {
        return Stream.concat(Stream.of(name), columns.stream().map(cell)).toList();
    }

    @Override
    public void close() {
        reader.close();
    }
}
