package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.Router;

/**
 * Composes feeds of what is new, for a site that has an address.
 *
 * <p>An id consists of what the site is known by, the language and the code itself, which keeps its
 * meaning for ever; not of the page's address, which may change (decision record 0007).
 */
public final class FeedComposer {
    private static final int LONGEST = 100;

    private final SiteView view;
    private final Site.Addresses addresses;

    public FeedComposer(SiteView view) {
        this.view = view;
        this.addresses = view.knowledge().site().addresses();
    }

    /** The feed of a language; nothing where the site has no address. */
    public Optional<ChangesFeed> compose(LanguageTag language) {
        return addresses.baseUrl().map(base -> compose(base, view.reader(language)));
    }

    private ChangesFeed compose(String base, Reader reader) {
        LanguageTag language = reader.language();
        String id = addresses.feedId().orElse(base) + Router.feed(language);
        List<ChangesFeed.Entry> entries =
                view.knowledge().errors().stream()
                        .filter(error -> error.dates().latest().isPresent())
                        .sorted(Comparator.comparing(FeedComposer::updated).reversed())
                        .limit(LONGEST)
                        .map(error -> entry(id, base, error, reader))
                        .toList();
        return new ChangesFeed(
                id,
                language.value(),
                title(reader),
                reader.tagline().orElse(null),
                reader.siteTitle(),
                base + Router.feed(language),
                base + Router.changes(language),
                entries.isEmpty() ? view.edition().date() : entries.get(0).updated(),
                entries);
    }

    /** What the feed of a language is called. */
    static String title(Reader reader) {
        Map<String, Object> parts =
                Map.of("page", reader.ui().text("changes"), "site", reader.siteTitle());
        return reader.ui().format("page-title", parts);
    }

    private ChangesFeed.Entry entry(
            String feed, String base, ErrorDefinition error, Reader reader) {
        LanguageTag language = reader.language();
        CodePage.Heading heading = CodePageComposer.heading(error, reader);
        LocalDate updated = updated(error);
        return new ChangesFeed.Entry(
                feed + "#" + FeedbackLinks.encoded(error.code().key()),
                view.versions(error).lender().apply(language).value(),
                CodePageComposer.title(heading, reader),
                CodePageComposer.description(error, reader, heading),
                base + Router.code(language, error.slug()),
                error.dates().added().orElse(updated),
                updated);
    }

    private static LocalDate updated(ErrorDefinition error) {
        return error.dates().latest().orElseThrow();
    }
}
