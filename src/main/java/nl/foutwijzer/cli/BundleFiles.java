package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.edition.EditionException;
import nl.foutwijzer.edition.EditionNames;
import nl.foutwijzer.edition.FolderEdition;
import nl.foutwijzer.edition.Handbook;
import nl.foutwijzer.edition.PageFile;
import nl.foutwijzer.edition.SingleFile;
import nl.foutwijzer.edition.ZipEdition;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.PublishException;
import nl.foutwijzer.publish.PublishOptions;
import nl.foutwijzer.publish.PublishResult;
import nl.foutwijzer.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which copies to make, and how each is made. */
final class BundleFiles {
    @Option(
            names = "--zip",
            paramLabel = "F",
            description = "One ZIP; whoever unpacks it opens START.html.")
    private @Nullable Path zip;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "The same as a folder, to copy to a stick.")
    private @Nullable Path folder;

    @Option(names = "--html", paramLabel = "F", description = "One HTML file, to send to a phone.")
    private @Nullable Path html;

    @Option(names = "--handbook", paramLabel = "F", description = "One HTML document to print.")
    private @Nullable Path handbook;

    @Option(
            names = "--page-per-code",
            description = "Begin each code of the handbook on a page of its own.")
    private boolean pagePerCode;

    private @Nullable SitePlan plan;

    void requireSome() {
        if (Stream.of(zip, folder, html, handbook).allMatch(Objects::isNull)) {
            throw new UsageException(
                    "name what to make: --zip kb.zip, --html kb.html, --handbook book.html or"
                            + " --folder DIR");
        } else if (pagePerCode && handbook == null) {
            throw new UsageException("--page-per-code is for --handbook, which is not asked for");
        }
    }

    /**
     * @param key where the key is read from, if anything is signed
     * @throws UsageException if a copy would be written over another, or over what it is made from
     */
    void requirePlaces(LoadedSite.Place inputs, @Nullable Path key) {
        OutputPlaces places = new OutputPlaces();
        Map<String, Path> named = new LinkedHashMap<>();
        named.put("--zip", zip);
        named.put("--folder", folder);
        named.put("--html", html);
        named.put("--handbook", handbook);
        named.forEach(
                (option, place) ->
                        Optional.ofNullable(place).ifPresent(p -> places.add(option, p)));
        places.keepOutOf(inputs.content().folder(), "the content");
        places.keepOutOf(inputs.templates(), "the templates");
        if (key != null) {
            places.keepOutOf(key, "the key");
        }
    }

    /** Plans the copies; what would not fit where they are carried is reported. */
    void check(Bundle bundle, Diagnostics diagnostics) {
        plan = new SitePlanner(bundle.site(), bundle.edition()).plan(bundle.jobs(), diagnostics);
        if (zip != null || folder != null) {
            new EditionNames(bundle.site().knowledge(), diagnostics).check(plan);
        }
    }

    void write(Bundle bundle, ProgressLine progress, PrintWriter out)
            throws IOException, EditionException, PublishException {
        SitePlan site = Objects.requireNonNull(plan);
        if (zip != null) {
            new ZipEdition(bundle.edition().date(), bundle.key(), bundle.jobs())
                    .write(site, zip, (done, total) -> progress.say("packing", done, total));
            progress.clear();
            say(zip, site.size() + " files", Files.size(zip), bundle, out);
        }
        if (folder != null) {
            writeFolder(folder, bundle, site, progress, out);
        }
        if (html != null) {
            SingleFile file = new SingleFile(bundle.site(), site);
            progress.say("making one file");
            writePage(html, file.bytes(bundle.jobs()), bundle, out);
        }
        if (handbook != null) {
            SitePlan book = new HandbookPlanner(bundle.site(), bundle.edition()).plan(pagePerCode);
            Optional<String> base = bundle.site().knowledge().site().addresses().baseUrl();
            writePage(handbook, new Handbook(book, base).bytes(), bundle, out);
        }
    }

    private static void writePage(Path file, byte[] page, Bundle bundle, PrintWriter out)
            throws EditionException {
        PageFile.write(file, page, bundle.key());
        say(file, "one file", page.length, bundle, out);
    }

    private static void writeFolder(
            Path folder, Bundle bundle, SitePlan site, ProgressLine progress, PrintWriter out)
            throws IOException, PublishException {
        PublishOptions publishing =
                PublishOptions.of(
                                bundle.jobs().count(),
                                bundle.place().content().folder(),
                                bundle.place().templates())
                        .with((done, total) -> progress.say("writing", done, total));
        SitePlan files = FolderEdition.of(site, bundle.key());
        PublishResult result = new Publisher(folder, publishing).publish(files);
        progress.clear();
        say(folder, files.size() + " files", result.bytes(), bundle, out);
    }

    private static void say(Path made, String what, long bytes, Bundle bundle, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %s, %s; edition %s, content %s%s%n",
                made,
                what,
                Report.size(bytes),
                bundle.edition().date(),
                bundle.edition().copy().map(v -> v.hash()).orElse(""),
                bundle.key().isPresent() ? "; signed" : "");
    }
}
