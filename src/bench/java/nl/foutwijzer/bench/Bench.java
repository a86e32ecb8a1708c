package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The benchmark. {@code docs/performance.md} tells how to run it and what it prints. */
final class Bench {
    private static final Path SOURCES = Path.of("src/bench");
    private static final Folder WORK = new Folder(Path.of("target/bench").toAbsolutePath());

    private static final PagefindProgram PAGEFIND = new PagefindProgram(WORK.in("npm"));

    private final Options options;
    private final List<Language> languages =
            Stream.of("nl", "en", "de", "fr")
                    .map(l -> Language.read(SOURCES.resolve("words"), l))
                    .toList();
    private final boolean hugo = isInstalled("hugo");
    private final Table table = new Table();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.parse(args);
        if (!options.search().isEmpty()) {
            SearchBench.run(options.search());
            return;
        }
        if (!options.oneFile().isEmpty()) {
            OneFileBench.run(options.oneFile());
            return;
        }
        Bench bench = new Bench(options);
        if (!bench.hugo) {
            System.out.println(
                    "Hugo is not installed (apt-get install hugo), so Foutwijzer is timed alone.");
        }
        WORK.delete();
        if (options.pagefind()) {
            PAGEFIND.install();
        }
        for (int codes : bench.options.codes()) {
            bench.measure(codes);
        }
        System.out.println(Machine.describe() + "\n\n" + bench.table);
        WORK.delete();
    }

    private void measure(int codes) throws IOException, InterruptedException {
        Folder work = WORK.in(String.valueOf(codes));
        Sample sample = new Sample(codes, languages);
        progress(codes + " codes: writing them");
        new ContentWriter(sample, work.in("content")).write();
        if (hugo) {
            new HugoWriter(sample, work.in("hugo")).write(SOURCES.resolve("hugo"));
        }
        List<Series> ours = new ArrayList<>();
        for (String program : options.programs()) {
            Contender foutwijzer = Contender.foutwijzer(program, work.in("content").path());
            ours.add(Series.of(foutwijzer, work.in("foutwijzer-" + ours.size())));
        }
        if (!ours.isEmpty()) {
            progress("checking them");
            Run.of(ours.get(0).contender().check(), work.path().resolve("check.txt"));
        }
        compare(codes, ours, work);
        if (options.incremental()) {
            timeAgain(codes, ours.get(0), work.path().resolve("content/steps/step-10/nl.md"));
        }
    }

    /**
     * Runs each in turn, as often as asked, so that what else the machine does falls on all of
     * them.
     */
    private void compare(int codes, List<Series> ours, Folder work)
            throws IOException, InterruptedException {
        List<Series> all = new ArrayList<>(ours);
        Path source = work.in("hugo").path();
        if (hugo && options.pagefind()) {
            all.add(Series.of(Contender.hugoWithSearch(source, PAGEFIND), work.in("hugo-1")));
        }
        if (hugo) {
            all.add(Series.of(Contender.hugo(source), work.in("hugo-0")));
        }
        for (int round = 1; round <= options.runs(); round++) {
            for (Series each : all) {
                progress(each.name() + ", " + round + " of " + options.runs());
                each.buildAnew();
            }
        }
        double baseline = hugo ? all.get(all.size() - 1).median(Run::seconds) : Double.NaN;
        all.forEach(each -> table.add(codes, each, each.lastOutput().size(), baseline));
    }

    /**
     * Builds over an existing site: with nothing changed, then with a step changed that some of the
     * pages show.
     */
    private void timeAgain(int codes, Series first, Path step)
            throws IOException, InterruptedException {
        Folder site = first.lastOutput();
        Series unchanged = first.over("nothing changed");
        Series changed = first.over("one step changed");
        for (int round = 1; round <= options.runs(); round++) {
            progress("again, " + round + " of " + options.runs());
            unchanged.build(site);
            Files.writeString(step, Files.readString(step) + "\nRonde " + round + ".\n");
            changed.build(site);
        }
        table.add(codes, unchanged, site.size(), Double.NaN);
        table.add(codes, changed, site.size(), Double.NaN);
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
    }

    static void progress(String text) {
        System.err.println("  " + text);
    }
}
