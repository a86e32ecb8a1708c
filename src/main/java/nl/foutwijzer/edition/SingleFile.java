package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * A whole site as one HTML file, with its pictures and its search, that needs nothing else.
 *
 * <p>Its articles stand in it to be read by anything that shows HTML, as long as they are not too
 * many; then they are compressed. Where there are scripts, {@code templates/assets/js/single} shows
 * them as the pages that they are in the site, and runs the site's own scripts on them.
 */
public final class SingleFile {
    /** As much HTML as a phone shows at once. */
    static final int MOST_PLAIN_BYTES = 3_000_000;

    private static final OutputPath VERSION = Router.copyVersion();

    private static final String TEMPLATE = "pages/single.ftlh";

    private final LoadedSite site;
    private final SitePlan plan;
    private final int mostPlain;

    /**
     * @param plan of that site
     */
    public SingleFile(LoadedSite site, SitePlan plan) {
        this(site, plan, MOST_PLAIN_BYTES);
    }

    /**
     * @param mostPlain as many bytes of articles are not compressed
     */
    SingleFile(LoadedSite site, SitePlan plan, int mostPlain) {
        this.site = site;
        this.plan = plan;
        this.mostPlain = mostPlain;
    }

    /** The page as UTF-8. */
    public byte[] bytes(Jobs jobs) throws IOException {
        return new PageRenderer(site.theme()).render(TEMPLATE, compose(jobs));
    }

    private OneFilePage compose(Jobs jobs) throws IOException {
        Attachments attachments = new Attachments(plan, site.knowledge());
        LanguageEditions editions = new LanguageEditions(site);
        SitePages pages = new SitePages(plan, editions.languages(), attachments);
        Map<LanguageTag, List<CutPage>> cut = new LinkedHashMap<>();
        editions.languages().forEach(language -> cut.put(language, pages.in(language, jobs)));
        boolean packed = bytes(cut.values()) > mostPlain;
        List<OneFilePage.Edition> shown = new ArrayList<>();
        StringBuilder blocks = new StringBuilder();
        cut.forEach(
                (language, articles) -> {
                    PageFrame frame = pages.frame(language);
                    Html html = packed ? new Html("") : plain(articles, jobs);
                    shown.add(editions.of(language, frame, html, !packed));
                    if (packed) {
                        blocks.append(packed(language, articles, jobs));
                    }
                });
        blocks.append(Block.elements(Router.SEARCH, files(), jobs));
        return new OneFilePage(
                OneFileCode.of(site),
                packed,
                shown,
                new OneFilePage.Attached(attachments.pictures(), attachments.files()),
                new Html(blocks.toString()));
    }

    private static long bytes(Collection<List<CutPage>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .mapToLong(page -> page.html().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static Html plain(List<CutPage> pages, Jobs jobs) {
        return new Html(String.join("\n", jobs.map(pages, UniqueIds::in)));
    }

    private static String packed(LanguageTag language, List<CutPage> pages, Jobs jobs) {
        CommonLines lines = new CommonLines(pages);
        List<Block.Entry> entries = new ArrayList<>();
        entries.add(new Block.Entry(language.path(), lines.text()));
        pages.forEach(
                page ->
                        entries.add(
                                new Block.Entry(page.address().value(), lines.shortened(page))));
        return Block.elements(language.path(), entries, jobs);
    }

    /** The files of all indexes and the version, which pages ask for by their paths. */
    private List<Block.Entry> files() throws IOException {
        List<Block.Entry> entries = new ArrayList<>();
        for (Output output : plan) {
            String path = output.path().value();
            if (path.startsWith(Router.SEARCH + "/") || output.path().equals(VERSION)) {
                String text = new String(output.bytes(), StandardCharsets.UTF_8);
                entries.add(new Block.Entry(path, text));
            }
        }
        return entries;
    }
}
