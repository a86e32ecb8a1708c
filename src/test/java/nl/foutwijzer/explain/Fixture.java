package nl.foutwijzer.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.content.CatalogReader;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.markdown.AlertTitles;
import nl.foutwijzer.markdown.TerminalText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.theme.Theme;

/** A small site about four codes, as content and as built pages, and what is expected of it. */
final class Fixture {
    private static final Path FOLDER = Path.of("src/test/resources/sites/explain");
    private static final Path NO_TEMPLATES = FOLDER.resolve("no-templates");
    private static final LoadedSite SITE = load();

    private Fixture() {}

    private static LoadedSite load() {
        try (Jobs jobs = new Jobs(2)) {
            ContentRoot content = ContentRoot.of(FOLDER.resolve("content"));
            LoadedSite.Place place = new LoadedSite.Place(content, NO_TEMPLATES, Optional.empty());
            return LoadedSite.read(place, jobs).site().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentBook content(String lang) {
        LanguageTag language = LanguageTag.of(lang);
        return new ContentBook(
                SITE.knowledge(),
                SITE.articles(),
                language,
                SITE.catalogs().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(language))
                        .findFirst()
                        .orElseThrow()
                        .getValue());
    }

    /** Builds the site into a folder. */
    static void build(Path folder) throws IOException {
        try (Jobs jobs = new Jobs(2)) {
            List<Output> outputs =
                    new SitePlanner(SITE, Edition.hosted(LocalDate.of(2026, 11, 22)))
                            .plan(jobs, new Diagnostics()).stream().toList();
            for (Output output : outputs) {
                Path file = output.path().under(folder);
                Files.createDirectories(file.getParent());
                Files.write(file, output.bytes());
            }
        }
    }

    static SiteBook built(Path folder, String lang) throws IOException {
        LanguageTag language = LanguageTag.of(lang);
        CatalogReader catalogs = new CatalogReader(Theme.open(NO_TEMPLATES), new Diagnostics());
        return new SiteBook(BuiltSite.open(folder), language, catalogs.themeOnly(language));
    }

    static List<Answer> ask(CodeBook book, String... spellings) {
        Inquiry inquiry = new Inquiry(book);
        return Arrays.stream(spellings).flatMap(s -> inquiry.ask(s).stream()).toList();
    }

    static String markdown(CodeBook book, String... spellings) {
        return new MarkdownAnswers(book, false).write(ask(book, spellings));
    }

    static String text(CodeBook book, int width, String... spellings) {
        SourceText markdown =
                SourceText.of(markdown(book, spellings), SourceSpan.startOf("answer.md"));
        AlertTitles none = new AlertTitles("", "", "", "", "");
        return TerminalText.of(markdown, width, none, TerminalText.Style.DOCUMENT);
    }

    /** What a file among the expected ones says; {@code -Dgolden.update} writes it first. */
    static String expected(String name, String actual) throws IOException {
        Path file = FOLDER.resolve("expected").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            throw new AssertionError("written anew: " + file + "; look at it and run again");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
