package nl.foutwijzer.build;

import nl.foutwijzer.feed.Sitemap;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.page.SitemapComposer;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.Router;

/** Plans the sitemap, one file or an index of several. */
final class SitemapPlanner implements Planner {
    private final SitemapComposer sitemap;
    private final PageFingerprints fingerprints;

    SitemapPlanner(SiteView view, PageFingerprints fingerprints) {
        this.sitemap = new SitemapComposer(view);
        this.fingerprints = fingerprints;
    }

    @Override
    public void addAll(Outputs outputs) {
        int parts = sitemap.parts();
        if (parts == 1) {
            outputs.add(
                    new Output(
                            Router.sitemap(),
                            () -> fingerprints.whole("sitemap"),
                            () -> Sitemap.bytes(sitemap.part(1))));
        } else if (parts > 1) {
            outputs.add(
                    new Output(
                            Router.sitemap(),
                            () -> fingerprints.whole("index of " + parts),
                            () -> Sitemap.index(sitemap.partAddresses())));
            for (int i = 1; i <= parts; i++) {
                int number = i;
                outputs.add(
                        new Output(
                                Router.sitemapPart(number),
                                () -> fingerprints.whole("part " + number),
                                () -> Sitemap.bytes(sitemap.part(number))));
            }
        }
    }
}
