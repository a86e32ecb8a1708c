package nl.foutwijzer.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/**
 * The style gallery of a theme: a small site that has every component in every state, and two pages
 * that show them together, from left to right and from right to left. No plan of a site has it.
 */
public final class Gallery {
    /** Where it stands. No output of a site begins so. */
    public static final String ROOT = "_gallery/";

    private static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

    /** Long ago, so that copies say that they are old. */
    private static final LocalDate EDITION_OF_COPIES = LocalDate.of(2020, 2, 20);

    private static final LanguageTag LEFT_TO_RIGHT = LanguageTag.of("en");
    private static final LanguageTag RIGHT_TO_LEFT = LanguageTag.of("ar");
    private static final List<String> OWN = List.of("gallery.css", "gallery.js");

    private final SitePlan plan;
    private final GalleryCopies copies;
    private final Pages pages;
    private final Diagnostics diagnostics;

    private Gallery(SitePlan plan, GalleryCopies copies, Diagnostics diagnostics) {
        this.plan = plan;
        this.copies = copies;
        this.pages = new Pages(this::shown, "/" + ROOT);
        this.diagnostics = diagnostics;
    }

    /**
     * Opens the gallery of a theme as it stands now.
     *
     * @param templates the site's own part of the theme
     * @param address of the site, with its last slash
     * @throws IOException if the theme cannot be read
     */
    public static Gallery open(Path templates, String address, Jobs jobs) throws IOException {
        GalleryContent content = GalleryContent.open();
        var place = new LoadedSite.Place(content.root(), templates, Optional.of(address + ROOT));
        LoadedSite.Reading reading = LoadedSite.of(content.read(jobs), place);
        LoadedSite site = reading.site().orElseThrow();
        LoadedSite small = LoadedSite.of(content.readFew(jobs), place).site().orElseThrow();
        Edition copy =
                Edition.copy(
                        EDITION_OF_COPIES, ContentVersion.of(small.knowledge(), small.articles()));
        return new Gallery(
                new SitePlanner(site, Edition.hosted(EDITION)).plan(jobs, reading.diagnostics()),
                new GalleryCopies(small, copy, jobs),
                reading.diagnostics());
    }

    /**
     * A file of the gallery.
     *
     * @param path from the site's root on
     */
    public Optional<Output> find(OutputPath path) {
        if (!isIn(path)) {
            return Optional.empty();
        }
        String below = path.value().substring(ROOT.length());
        return switch (below) {
            case "index.html" -> Optional.of(overview(path, LEFT_TO_RIGHT));
            case "rtl/index.html" -> Optional.of(overview(path, RIGHT_TO_LEFT));
            default -> OWN.contains(below) ? own(path, below) : shown(new OutputPath(below));
        };
    }

    private Optional<Output> shown(OutputPath path) {
        return path.value().startsWith(GalleryCopies.FOLDER)
                ? copies.find(new OutputPath(path.value().substring(GalleryCopies.FOLDER.length())))
                : plan.find(path);
    }

    /** Whether a file could be one of the gallery. */
    public static boolean isIn(OutputPath path) {
        return path.value().startsWith(ROOT);
    }

    /** What is wrong with its content or with the theme. */
    Diagnostics diagnostics() {
        return diagnostics;
    }

    private Output overview(OutputPath path, LanguageTag language) {
        return new Output(
                path,
                language.value(),
                () -> new Overview(pages, language).html().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Output> own(OutputPath path, String name) {
        return Optional.of(new Output(path, name, () -> resource(name)));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Gallery.class.getResourceAsStream("/gallery/" + name)) {
            if (in == null) {
                throw new IOException("not in the jar: " + name);
            }
            return in.readAllBytes();
        }
    }
}
