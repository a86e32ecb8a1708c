package nl.foutwijzer.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.foutwijzer.build.EditionDate;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.PartialSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.content.Content;
import nl.foutwijzer.content.ContentCache;
import nl.foutwijzer.content.ContentReader;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.gallery.Gallery;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** Reads a site from its folders, again and again, as build would read it. */
public final class SiteLoader implements SiteSource {
    private static final String ANY_ADDRESS = "http://localhost/";

    private final LoadedSite.Place place;
    private final Jobs jobs;
    private final ContentCache cache = new ContentCache();
    private final PartialSite partial;
    private Optional<LoadedSite> last = Optional.empty();

    /**
     * @param early works on what cannot wait until {@code jobs} has read the whole site
     */
    public SiteLoader(LoadedSite.Place place, Jobs jobs, Jobs early) {
        this.place = place;
        this.jobs = jobs;
        this.partial = new PartialSite(place, early);
    }

    @Override
    public Loaded load() throws IOException {
        Content content = new ContentReader(place.content(), jobs, cache).readAll();
        LoadedSite.Reading reading = LoadedSite.of(content, place);
        Optional<LoadedSite> site = reading.site().map(s -> last.map(s::after).orElse(s));
        site.ifPresent(s -> s.check(jobs));
        Optional<SitePlan> plan = site.map(s -> plan(s, reading.diagnostics()));
        last = site.or(() -> last);
        return new Loaded(plan, reading.diagnostics().sorted());
    }

    @Override
    public Optional<Output> early(OutputPath path) throws IOException {
        return partial.find(path);
    }

    @Override
    public Gallery gallery() throws IOException {
        return Gallery.open(place.templates(), place.baseUrl().orElse(ANY_ADDRESS), jobs);
    }

    private SitePlan plan(LoadedSite site, Diagnostics diagnostics) {
        LocalDate edition =
                EditionDate.of(
                        Optional.empty(),
                        System.getenv("SOURCE_DATE_EPOCH"),
                        place.content().folder(),
                        site.knowledge());
        return new SitePlanner(site, Edition.preview(edition)).plan(jobs, diagnostics);
    }
}
