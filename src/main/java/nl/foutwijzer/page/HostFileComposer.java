package nl.foutwijzer.page;

import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes what browsers and robots ask a host for beside pages. */
public final class HostFileComposer {
    /** What OpenSearch allows. */
    private static final int SHORT_NAME = 16;

    /** What a home screen shows below an icon. */
    private static final int ICON_NAME = 12;

    private final SiteView view;

    public HostFileComposer(SiteView view) {
        this.view = view;
    }

    /** How to search the site in a language; nothing where it has no address. */
    public Optional<SearchDescription> search(LanguageTag language) {
        Reader reader = view.reader(language);
        return view.knowledge()
                .site()
                .addresses()
                .baseUrl()
                .map(
                        base ->
                                new SearchDescription(
                                        searchName(reader),
                                        reader.tagline().orElse(reader.siteTitle()),
                                        language.value(),
                                        base + Router.search(language) + "?q={searchTerms}",
                                        icon(base),
                                        base + Router.openSearch(language)));
    }

    /** What the search of a language is called among those that a browser knows. */
    static String searchName(Reader reader) {
        return FirstWords.of(reader.siteTitle(), SHORT_NAME);
    }

    /** The icon itself where it is short, for its file has another name in each edition. */
    private String icon(String base) {
        AssetNames.Icon icon = view.assets().icon();
        @Nullable String inline = icon.inline();
        return inline == null ? base + icon.path() : inline;
    }

    /** The site as an app, in its source language. */
    public WebManifest manifest() {
        Reader reader = view.reader(view.knowledge().site().sourceLanguage());
        return new WebManifest(
                reader.siteTitle(),
                FirstWords.of(reader.siteTitle(), ICON_NAME),
                reader.tagline().orElse(reader.siteTitle()),
                reader.language().value(),
                reader.language().direction(),
                view.assets().icon().path().value());
    }

    /** The whole address of a file; nothing where the site has none. */
    public Optional<String> address(OutputPath path) {
        return view.knowledge().site().addresses().absolute(path.value());
    }
}
