package nl.foutwijzer.content;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.AddressBook;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceSpan;

/** Reads a content folder into a knowledge base. Bad content is reported and left out. */
public final class ContentReader {
    private final ContentRoot root;
    private final Jobs jobs;
    private final ContentCache cache;

    public ContentReader(ContentRoot root, Jobs jobs) {
        this(root, jobs, new ContentCache());
    }

    /**
     * @param cache of what was read of this root before; it learns what is read now
     */
    public ContentReader(ContentRoot root, Jobs jobs, ContentCache cache) {
        this.root = root;
        this.jobs = jobs;
        this.cache = cache;
    }

    /**
     * Reads everything.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    public Content readAll() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SoundFiles files = new SoundFiles(diagnostics);
        ContentTree tree = ContentTree.walk(root, diagnostics);
        tree.refused().forEach(files::addBroken);
        return read(true, ContentLayout.of(tree.files(), diagnostics), files, diagnostics);
    }

    /** Reads what some files hold, of which there are others too. */
    Content readPart(ContentLayout layout, Diagnostics diagnostics) {
        return read(false, layout, new SoundFiles(diagnostics), diagnostics);
    }

    private Content read(
            boolean whole, ContentLayout layout, SoundFiles files, Diagnostics diagnostics) {
        Optional<Site> site = readSite(layout, files, diagnostics);
        return new Content(site.map(s -> read(whole, s, layout, files, diagnostics)), diagnostics);
    }

    private Optional<Site> readSite(
            ContentLayout layout, SoundFiles files, Diagnostics diagnostics) {
        if (layout.site().isEmpty()) {
            diagnostics.add(
                    DiagnosticId.MISSING_FILE,
                    SourceSpan.startOf(root.shown("site.yaml")),
                    "there is no site.yaml in the content folder",
                    "name the right folder with --content, or begin with: foutwijzer new site DIR");
            return Optional.empty();
        }
        Digest digest = new Digest();
        return files.read(
                layout.site().get(),
                digest,
                (file, own) -> new SiteReader(own).read(file, digest.hex()));
    }

    private KnowledgeBase read(
            boolean whole,
            Site site,
            ContentLayout layout,
            SoundFiles files,
            Diagnostics diagnostics) {
        layout.undefined().forEach(files::addBroken);
        PartReader parts = new PartReader(site, jobs, cache, diagnostics);
        var errors = parts.folders(layout.errors(), FolderReader::readError);
        var steps = parts.folders(layout.steps(), FolderReader::readStep);
        var pages = parts.folders(layout.pages(), FolderReader::readPage);
        var pictures = parts.files(layout.media(), MediaReader::readPicture);
        var statics = parts.files(layout.statics(), MediaReader::readStatic);
        parts.forgetOthers();
        parts.broken().forEach(files::addBroken);
        return new KnowledgeBase(
                whole,
                site,
                readWords(site, layout, files, diagnostics),
                errors.stream().sorted(site.errorOrder()).toList(),
                byKey(steps, Step::id),
                byKey(pages, Page::id),
                byKey(pictures, MediaFile::name),
                byKey(statics, StaticFile::path),
                readBook(layout, files),
                files.broken());
    }

    private static <T> Map<String, T> byKey(Collection<T> values, Function<T, String> key) {
        Map<String, T> result = new TreeMap<>();
        values.forEach(v -> result.put(key.apply(v), v));
        return result;
    }

    private static Optional<AddressBook> readBook(ContentLayout layout, SoundFiles files) {
        return layout.book().flatMap(f -> files.read(f, new Digest(), AddressBookReader::read));
    }

    private static Map<LanguageTag, SiteWords> readWords(
            Site site, ContentLayout layout, SoundFiles files, Diagnostics diagnostics) {
        Map<String, LanguageTag> declared = new HashMap<>();
        site.languages().keySet().forEach(tag -> declared.put(tag.value(), tag));
        Map<LanguageTag, SiteWords> result = new LinkedHashMap<>();
        layout.i18n()
                .forEach(
                        (name, file) -> {
                            Digest digest = new Digest();
                            if (!declared.containsKey(name)) {
                                diagnostics.add(
                                        DiagnosticId.UNDECLARED_LANGUAGE,
                                        SourceSpan.startOf(file.shown()),
                                        "'" + name + "' is not a language that site.yaml declares",
                                        Nearest.help(name, declared.keySet()));
                                return;
                            }
                            files.read(
                                            file,
                                            digest,
                                            (f, own) -> new WordsReader(own).read(f, digest.hex()))
                                    .ifPresent(words -> result.put(declared.get(name), words));
                        });
        return result;
    }
}
