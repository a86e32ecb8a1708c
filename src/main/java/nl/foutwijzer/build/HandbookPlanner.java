package nl.foutwijzer.build;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.asset.Bundle;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.page.HandbookComposer;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.Digest;

/** Plans the handbook of a site, one page that holds all others, and what that page loads. */
public final class HandbookPlanner {
    /** At the site's root, so that its links lead into the site. */
    public static final OutputPath PATH = new OutputPath("handbook.html");

    private final LoadedSite site;
    private final PageRenderer renderer;
    private final ThemeAssets assets;
    private final HandbookComposer composer;

    /**
     * @param edition the copy that the handbook is
     */
    public HandbookPlanner(LoadedSite site, Edition edition) {
        this.site = site;
        this.renderer = new PageRenderer(site.theme());
        this.assets = new ThemeAssets(site.theme());
        SiteView view =
                new SiteView(
                        site.knowledge(),
                        site.catalogs(),
                        site.articles(),
                        PublishedAssets.names(assets),
                        edition);
        this.composer = new HandbookComposer(view, PATH);
    }

    /**
     * @param eachOnItsOwn whether each code begins on a page of its own
     */
    public SitePlan plan(boolean eachOnItsOwn) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(
                new Output(
                        PATH,
                        "", // never published, so that nobody asks whether it changed
                        () -> renderer.render(composer.compose(eachOnItsOwn))));
        Stream.of(Bundle.SITE, Bundle.HANDBOOK)
                .flatMap(b -> Optional.ofNullable(assets.styles().get(b)).stream())
                .forEach(style -> outputs.add(bytes(Router.asset(style.name()), style.bytes())));
        site.knowledge().media().values().stream()
                .map(
                        m ->
                                new Output(
                                        Router.media(m.name()),
                                        m.digest(),
                                        () -> Files.readAllBytes(m.file())))
                .forEach(outputs::add);
        return new SitePlan(outputs);
    }

    private static Output bytes(OutputPath path, byte[] bytes) {
        return new Output(path, new Digest().add(bytes).hex(), () -> bytes);
    }
}
