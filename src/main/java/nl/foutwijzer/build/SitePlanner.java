package nl.foutwijzer.build;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.ChooserComposer;
import nl.foutwijzer.page.CodePageComposer;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.page.HomeComposer;
import nl.foutwijzer.page.PageComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SearchComposer;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.OutputFamily;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.search.IndexFile;
import nl.foutwijzer.search.SearchIndex;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceSpan;

/** Makes the plan of a site: every file that it will have, none of them made yet. */
public final class SitePlanner {
    private final KnowledgeBase knowledge;
    private final PageRenderer renderer;
    private final ThemeAssets assets;
    private final PageFingerprints fingerprints;
    private final CodePageComposer codes;
    private final HomeComposer homes;
    private final ListPlanner lists;
    private final SearchComposer searchPages;
    private final PageComposer articles;
    private final ChooserComposer choosers;
    private final List<Planner> beside;
    private final Planner redirects;
    private final SearchSources searchSources;

    /**
     * @param edition the site on its host; or a copy, which is for people and has nothing for hosts
     *     and programs
     */
    public SitePlanner(LoadedSite site, Edition edition) {
        this.knowledge = site.knowledge();
        this.renderer = new PageRenderer(site.theme());
        this.assets =
                new ThemeAssets(
                        site.theme(),
                        PublishedAssets.bundles(
                                SiteView.isApp(knowledge, edition), edition.isCopy()));
        SiteView view =
                new SiteView(
                        knowledge,
                        site.catalogs(),
                        site.articles(),
                        PublishedAssets.names(assets),
                        edition);
        this.fingerprints =
                new PageFingerprints(view, Generator.BUILD + " " + site.theme().digest());
        this.codes = new CodePageComposer(view);
        this.homes = new HomeComposer(view);
        this.lists = new ListPlanner(view, renderer, fingerprints);
        this.searchPages = new SearchComposer(view);
        this.articles = new PageComposer(view);
        this.choosers = new ChooserComposer(view);
        VersionPlanner version = new VersionPlanner(view, fingerprints);
        this.beside =
                edition.isCopy()
                        ? List.of(version)
                        : List.of(
                                version,
                                new SitemapPlanner(view, fingerprints),
                                new AliasPlanner(knowledge, renderer, fingerprints, choosers),
                                new ProgramPlanner(view, fingerprints),
                                new HostPlanner(knowledge, view, fingerprints),
                                new NotFoundPlanner(renderer, fingerprints, choosers),
                                new LinkPlanner(view, renderer, fingerprints, site.theme()),
                                new OfflinePlanner(view, fingerprints, site.theme()));
        this.redirects =
                edition.isCopy()
                        ? outputs -> {}
                        : new RedirectPlanner(knowledge, renderer, fingerprints, choosers);
        this.searchSources = new SearchSources(site);
    }

    /**
     * The plan; two outputs at one path are reported, and the first of them is kept.
     *
     * @param diagnostics gets the collisions
     */
    public SitePlan plan(Jobs jobs, Diagnostics diagnostics) {
        Outputs outputs = new Outputs(diagnostics);
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            addLanguage(language, jobs, outputs);
        }
        knowledge.site().languages().keySet().forEach(l -> addSearch(l, jobs, outputs));
        jobs.map(knowledge.errors(), this::permalink).forEach(outputs::add);
        outputs.add(page(Router.chooser(), () -> fingerprints.plain("chooser"), choosers::home));
        assets.all().forEach(a -> outputs.add(bytes(Router.asset(a.name()), a.bytes())));
        beside.forEach(planner -> planner.addAll(outputs));
        knowledge.media().values().forEach(m -> outputs.add(media(m)));
        knowledge
                .statics()
                .values()
                .forEach(s -> outputs.add(copy(s), SourceSpan.startOf(s.shown())));
        redirects.addAll(outputs);
        SitePlan plan = outputs.plan();
        LostAddresses.report(knowledge, plan, diagnostics);
        return plan;
    }

    private void addLanguage(LanguageTag language, Jobs jobs, Outputs outputs) {
        outputs.add(
                page(
                        Router.home(language),
                        () -> fingerprints.home(language),
                        () -> homes.compose(language)));
        lists.addAll(language, outputs);
        outputs.add(
                page(
                        Router.search(language),
                        () -> fingerprints.search(language),
                        () -> searchPages.compose(language)));
        jobs.map(knowledge.errors(), error -> code(error, language)).forEach(outputs::add);
        knowledge.steps().values().forEach(step -> addStep(step, language, outputs));
        knowledge.pages().values().forEach(page -> addPage(page, language, outputs));
    }

    /** An index takes its time and every change touches it, so it is made when it is asked for. */
    private void addSearch(LanguageTag language, Jobs jobs, Outputs outputs) {
        Pattern paths =
                Pattern.compile(
                        Pattern.quote(Router.SEARCH + "/" + language.path())
                                + "(?:\\.js|-[0-9a-f]{8}/.*)");
        outputs.add(
                new OutputFamily(
                        path -> paths.matcher(path.value()).matches(),
                        () -> searchOutputs(language, jobs)),
                Router.SEARCH);
    }

    private List<Output> searchOutputs(LanguageTag language, Jobs jobs) {
        SearchIndex index = SearchIndex.of(searchSources.of(language, jobs), jobs);
        List<Output> outputs = new ArrayList<>();
        outputs.add(bytes(Router.searchManifest(language), index.manifest().bytes()));
        for (IndexFile shard : index.shards()) {
            outputs.add(bytes(Router.searchShard(index.folder(), shard.name()), shard.bytes()));
        }
        return outputs;
    }

    private Output code(ErrorDefinition error, LanguageTag language) {
        return page(
                Router.code(language, error.slug()),
                () -> fingerprints.code(error, language),
                () -> codes.compose(error, language));
    }

    private Output permalink(ErrorDefinition error) {
        return page(
                Router.permalink(error.slug()),
                () -> fingerprints.permalink(error),
                () -> choosers.permalink(error));
    }

    private void addStep(Step step, LanguageTag language, Outputs outputs) {
        if (articles.hasWords(step.texts(), language)) {
            outputs.add(
                    page(
                            Router.step(language, step.id()),
                            () -> fingerprints.step(step, language),
                            () -> articles.step(step, language).orElseThrow()));
        }
    }

    private void addPage(Page page, LanguageTag language, Outputs outputs) {
        if (articles.hasWords(page.texts(), language) && !page.id().equals(Page.HOME)) {
            outputs.add(
                    page(
                            Router.page(language, page.id()),
                            () -> fingerprints.page(page, language),
                            () -> articles.article(page, language).orElseThrow()));
        }
    }

    private Output page(
            OutputPath path, Supplier<String> fingerprint, Supplier<? extends Record> record) {
        return new Output(path, fingerprint, () -> renderer.render(record.get()));
    }

    private static Output media(MediaFile media) {
        return new Output(
                Router.media(media.name()), media.digest(), () -> Files.readAllBytes(media.file()));
    }

    private static Output copy(StaticFile file) {
        return new Output(
                new OutputPath(file.path()), file.digest(), () -> Files.readAllBytes(file.file()));
    }

    private static Output bytes(OutputPath path, byte[] bytes) {
        return new Output(path, new Digest().add(bytes).hex(), () -> bytes);
    }
}
