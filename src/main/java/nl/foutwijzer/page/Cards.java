package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the cards of pages; those of a copy are seen by nobody but its readers. */
final class Cards {
    private final Optional<PublicAddresses> addresses;
    private final Optional<LinkedData> data;

    Cards(SiteView view) {
        Optional<SiteView> hosted = Optional.of(view).filter(v -> !v.edition().isCopy());
        this.addresses = hosted.flatMap(PublicAddresses::of);
        this.data = hosted.flatMap(LinkedData::of);
    }

    /**
     * The card of a page.
     *
     * @param crumbs from the home page to this page's parent
     */
    Card of(FrameComposer.Self self, Reader reader, List<Link> crumbs) {
        return new Card(
                self.title(),
                self.content().isArticle() ? "article" : "website",
                addresses.map(a -> a.of(self.versions(), self.language())).orElse(null),
                data.flatMap(d -> d.of(self, reader, crumbs)).orElse(null),
                links(self, reader));
    }

    /** Whether readers come to a page to stay, or by the address of the site alone. */
    private static boolean isReached(OutputPath path, LanguageTag language) {
        return path.value().startsWith(language.path() + "/") || path.equals(Router.chooser());
    }

    /** Feeds are for readers who want to know what is new: those of two pages. */
    private List<Card.ProgramLink> links(FrameComposer.Self self, Reader reader) {
        List<Card.ProgramLink> links = new ArrayList<>();
        LanguageTag language = self.language();
        OutputPath from = self.path();
        if (data.isPresent() && isReached(from, language)) {
            links.add(
                    new Card.ProgramLink(
                            "search",
                            "application/opensearchdescription+xml",
                            HostFileComposer.searchName(reader),
                            Router.relative(from, Router.openSearch(language))));
            if (from.equals(Router.home(language)) || from.equals(Router.changes(language))) {
                links.add(
                        new Card.ProgramLink(
                                "alternate",
                                "application/atom+xml",
                                FeedComposer.title(reader),
                                Router.relative(from, Router.feed(language))));
            }
        }
        return links;
    }
}
