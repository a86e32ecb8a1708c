package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.route.Router;

/** Composes the list of all pages that search engines should know, for a site with an address. */
public final class SitemapComposer {
    /** What the protocol allows in one file. */
    private static final int LONGEST = 50_000;

    /** It allows 50 MB too, and each page names its versions, of some 150 bytes each. */
    private static final int VERSIONS = 250_000;

    private final SiteView view;
    private final Optional<PublicAddresses> addresses;
    private final List<Entry> entries = new ArrayList<>();
    private final int longest;

    /** A page in a language, its addresses not yet made. */
    private record Entry(PageVersions page, LanguageTag language, Optional<LocalDate> changed) {}

    public SitemapComposer(SiteView view) {
        this.view = view;
        this.addresses = PublicAddresses.of(view);
        this.longest = Math.min(LONGEST, VERSIONS / (view.readers().size() + 1));
        if (addresses.isPresent()) {
            addAll();
        }
    }

    private void addAll() {
        add(PageVersions.own(Router::home), Optional.empty());
        ListComposer lists = new ListComposer(view);
        for (CodeList list : lists.lists()) {
            for (int i = 1; i <= lists.parts(list); i++) {
                int number = i;
                add(PageVersions.own(l -> Router.part(list.path(l), number)), Optional.empty());
            }
        }
        add(PageVersions.own(Router::changes), Optional.empty());
        if (view.isTranslated()) {
            add(PageVersions.own(Router::translations), Optional.empty());
        }
        view.knowledge().errors().forEach(e -> add(view.versions(e), e.dates().latest()));
        view.knowledge().steps().values().forEach(s -> add(view.versions(s), s.dates().latest()));
        view.knowledge().pages().values().stream()
                .filter(page -> !page.id().equals(Page.HOME))
                .forEach(page -> add(view.versions(page), page.dates().latest()));
    }

    private void add(PageVersions page, Optional<LocalDate> changed) {
        view.readers().keySet().stream()
                .filter(page::isOwn)
                .forEach(language -> entries.add(new Entry(page, language, changed)));
    }

    /** Of how many files the sitemap consists; none where the site has no address. */
    public int parts() {
        return (entries.size() + longest - 1) / longest;
    }

    /** The pages in one file, from 1. */
    public List<PublicAddress.Listed> part(int number) {
        int from = (number - 1) * longest;
        return entries.subList(from, Math.min(from + longest, entries.size())).stream()
                .map(
                        e ->
                                new PublicAddress.Listed(
                                        addresses.orElseThrow().of(e.page(), e.language()),
                                        e.changed()))
                .toList();
    }

    /** The whole addresses of all files. */
    public List<String> partAddresses() {
        String base = view.knowledge().site().addresses().baseUrl().orElseThrow();
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= parts(); i++) {
            all.add(base + Router.sitemapPart(i));
        }
        return all;
    }
}
