package nl.foutwijzer.build;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.foutwijzer.feed.AtomFeed;
import nl.foutwijzer.feed.LlmsText;
import nl.foutwijzer.feed.OpenSearch;
import nl.foutwijzer.feed.WebManifestJson;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.FeedComposer;
import nl.foutwijzer.page.HostFileComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * Plans what browsers, robots, chat bots and feed readers ask a host for beside pages. A site that
 * has such a file in {@code static/} keeps its own.
 */
final class HostPlanner implements Planner {
    private final KnowledgeBase knowledge;
    private final SiteView view;
    private final PageFingerprints fingerprints;
    private final HostFileComposer files;
    private final FeedComposer feeds;
    private final Set<String> own = new TreeSet<>();

    HostPlanner(KnowledgeBase knowledge, SiteView view, PageFingerprints fingerprints) {
        this.knowledge = knowledge;
        this.view = view;
        this.fingerprints = fingerprints;
        this.files = new HostFileComposer(view);
        this.feeds = new FeedComposer(view);
        knowledge.statics().keySet().forEach(path -> own.add(path.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void addAll(Outputs outputs) {
        add(Router.robots(), () -> fingerprints.plain("robots"), this::robots, outputs);
        add(
                Router.llms(),
                () -> fingerprints.codes("llms.txt"),
                () -> new LlmsText(view).bytes(),
                outputs);
        add(
                Router.webManifest(),
                () -> fingerprints.plain("web manifest"),
                () -> WebManifestJson.bytes(files.manifest()),
                outputs);
        if (knowledge.site().addresses().baseUrl().isPresent()) {
            knowledge.site().languages().keySet().forEach(language -> add(language, outputs));
        }
    }

    private void add(LanguageTag language, Outputs outputs) {
        add(
                Router.openSearch(language),
                () -> fingerprints.plain("search of " + language),
                () -> OpenSearch.bytes(files.search(language).orElseThrow()),
                outputs);
        add(
                Router.feed(language),
                () -> fingerprints.lists("feed", language),
                () -> AtomFeed.bytes(feeds.compose(language).orElseThrow()),
                outputs);
    }

    /** A site that has such a file of its own knows better. */
    private void add(
            OutputPath path,
            Supplier<String> fingerprint,
            Supplier<byte[]> bytes,
            Outputs outputs) {
        if (!own.contains(path.value())) {
            outputs.add(new Output(path, fingerprint, bytes::get));
        }
    }

    private byte[] robots() {
        String sitemap =
                files.address(Router.sitemap()).map(url -> "\nSitemap: " + url + "\n").orElse("");
        return ("User-agent: *\nAllow: /\n" + sitemap).getBytes(StandardCharsets.UTF_8);
    }
}
