package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes what stands around the content of a page. */
final class FrameComposer {
    private final SiteView view;
    private final Site site;
    private final Cards cards;
    private final CopyComposer copies;
    private final Set<OutputPath> menuTargets = new HashSet<>();
    private final Map<String, Shared> shared = new ConcurrentHashMap<>();

    FrameComposer(SiteView view) {
        this.view = view;
        this.site = view.knowledge().site();
        this.cards = new Cards(view);
        this.copies = new CopyComposer(view);
        for (LanguageTag language : view.readers().keySet()) {
            menuTargets.addAll(menuTargets(view.reader(language)).keySet());
        }
    }

    /** What the pages of one folder share: the same words, and the same relative addresses. */
    private record Shared(Link home, List<Link> menu, Frame.Assets assets, Frame.Search search) {}

    /**
     * What one page says about itself.
     *
     * @param language of the page
     * @param versions of the page
     * @param path where this one stands
     * @param title without the site's own
     * @param subject the code that it is about, for a message to the site's editors; may be empty
     * @param file the content that it was made from, below the content root; may be empty
     */
    record Self(
            LanguageTag language,
            PageVersions versions,
            OutputPath path,
            String title,
            String description,
            String subject,
            String file,
            PageContent content) {

        /** A page without content of its own. */
        Self(
                LanguageTag language,
                PageVersions versions,
                OutputPath path,
                String title,
                String description,
                String subject,
                String file) {
            this(language, versions, path, title, description, subject, file, PageContent.NONE);
        }

        /** A page that stands in each language. */
        Self(
                LanguageTag language,
                PageVersions versions,
                String title,
                String description,
                String subject,
                String file) {
            this(
                    language,
                    versions,
                    versions.route().apply(language),
                    title,
                    description,
                    subject,
                    file);
        }

        /** The same, made from some content. */
        Self of(PageContent content) {
            return new Self(language, versions, path, title, description, subject, file, content);
        }
    }

    Frame compose(Self self, List<Link> crumbs) {
        Reader reader = view.reader(self.language());
        OutputPath path = self.path();
        List<Link> trail = new ArrayList<>();
        if (!path.equals(Router.home(self.language()))) {
            trail.add(homeLink(reader, path));
        }
        trail.addAll(crumbs);
        return new Frame(
                self.language().value(),
                self.language().direction(),
                fullTitle(reader, self.title()),
                self.description(),
                cards.of(self, reader, trail),
                alternates(self),
                original(self, reader),
                trail,
                head(self, reader),
                reader.ui().strings());
    }

    private @Nullable Link original(Self self, Reader reader) {
        LanguageTag source = site.sourceLanguage();
        if (self.language().equals(source) || !view.readers().containsKey(source)) {
            return null;
        }
        Map<String, Object> name = Map.of("language", reader.localizer().nameOf(source));
        return new Link(
                reader.ui().format("translated-from", name),
                Router.relative(self.path(), self.versions().route().apply(source)));
    }

    List<Alternate> alternates(Self self) {
        List<Alternate> result = new ArrayList<>();
        for (LanguageTag language : view.readers().keySet()) {
            OutputPath to = self.versions().route().apply(language);
            result.add(
                    new Alternate(
                            language.value(),
                            language.direction(),
                            view.reader(language).localizer().ownName(),
                            Router.relative(self.path(), to),
                            language.equals(self.language())));
        }
        return result;
    }

    private Frame.SiteHead head(Self self, Reader reader) {
        Shared around = shared(reader, self.path());
        return new Frame.SiteHead(
                reader.siteTitle(),
                reader.tagline().orElse(null),
                around.home(),
                around.menu(),
                around.assets(),
                around.search(),
                reader.date(view.edition().date()),
                self.file().isEmpty() ? null : editLink(self),
                view.feedback().of(self, "").orElse(null),
                copies.of(reader, self.path()).orElse(null));
    }

    /** Composed once a folder, but for the pages that the menu itself names. */
    private Shared shared(Reader reader, OutputPath from) {
        return menuTargets.contains(from)
                ? compose(reader, from)
                : shared.computeIfAbsent(
                        reader.language() + " " + from.folder(), k -> compose(reader, from));
    }

    private Shared compose(Reader reader, OutputPath from) {
        List<Link> menu = new ArrayList<>();
        menuTargets(reader).forEach((to, label) -> menu.add(link(label, from, to)));
        Link home = menu.remove(0);
        return new Shared(home, menu, assets(from), search(reader.language(), from));
    }

    private static String fullTitle(Reader reader, String title) {
        return title.equals(reader.siteTitle())
                ? title
                : reader.ui()
                        .format("page-title", Map.of("page", title, "site", reader.siteTitle()));
    }

    private static Link homeLink(Reader reader, OutputPath from) {
        return link(reader.ui().text("home"), from, Router.home(reader.language()));
    }

    private static Link link(String label, OutputPath from, OutputPath to) {
        return new Link(label, Router.relative(from, to), from.equals(to));
    }

    /** Where the menu leads, and the words for it; the first of them is the home page. */
    private Map<OutputPath, String> menuTargets(Reader reader) {
        LanguageTag language = reader.language();
        Map<OutputPath, String> targets = new LinkedHashMap<>();
        targets.put(Router.home(language), reader.ui().text("home"));
        targets.put(Router.codes(language), reader.ui().text("all-codes"));
        for (String platform : site.platforms()) {
            String label = reader.label("platforms", platform).text();
            targets.put(Router.platform(language, platform), label);
        }
        for (Page page : view.knowledge().pages().values()) {
            Optional<Borrowed<ArticleText>> text = reader.chain().find(page.texts(), Optional::of);
            if (page.menu() && text.isPresent()) {
                String title = text.get().value().title().text();
                targets.put(Router.page(language, page.id()), title);
            }
        }
        return targets;
    }

    private Frame.Assets assets(OutputPath from) {
        AssetNames names = view.assets();
        String inline = names.icon().inline();
        return new Frame.Assets(
                addresses(from, names.styles()),
                addresses(from, names.scripts()),
                Router.relative(from, names.theme()),
                inline == null ? Router.relative(from, names.icon().path()) : inline);
    }

    private static Map<String, String> addresses(OutputPath from, Map<String, OutputPath> paths) {
        Map<String, String> addresses = new LinkedHashMap<>();
        paths.forEach((bundle, path) -> addresses.put(bundle, Router.relative(from, path)));
        return addresses;
    }

    private static Frame.Search search(LanguageTag language, OutputPath from) {
        return new Frame.Search(
                Router.relative(from, Router.search(language)),
                Router.relative(from, Router.codes(language)),
                Router.relative(from, Router.searchManifest(language)),
                Router.root(from));
    }

    private @Nullable String editLink(Self self) {
        return site.addresses()
                .editUrl()
                .map(
                        pattern ->
                                pattern.replace(
                                        "{path}",
                                        FeedbackLinks.encoded(self.file()).replace("%2F", "/")))
                .orElse(null);
    }
}
