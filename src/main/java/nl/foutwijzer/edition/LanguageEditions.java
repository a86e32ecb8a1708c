package nl.foutwijzer.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.i18n.Localizer;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.route.Router;

/** Composes what one file says in each language around its articles. */
final class LanguageEditions {
    private final LoadedSite site;
    private final LanguageTag first;

    LanguageEditions(LoadedSite site) {
        this.site = site;
        this.first = site.knowledge().site().firstLanguage();
    }

    /** The source language first, where it is among them. */
    List<LanguageTag> languages() {
        List<LanguageTag> all = new ArrayList<>(site.knowledge().site().languages().keySet());
        all.remove(first);
        all.add(0, first);
        return all;
    }

    /**
     * @param linked whether the articles can be led to
     */
    OneFilePage.Edition of(LanguageTag language, PageFrame frame, Html articles, boolean linked) {
        Reader reader = new Reader(site.knowledge(), language, catalog(language));
        return new OneFilePage.Edition(
                language.path(),
                new Localizer(language).ownName(),
                reader.siteTitle(),
                reader.ui().strings(),
                site.knowledge().errors().stream().map(e -> row(e, reader, linked)).toList(),
                frame,
                articles);
    }

    private OneFilePage.Row row(ErrorDefinition error, Reader reader, boolean linked) {
        String address = PageAddress.of(Router.code(reader.language(), error.slug())).link("", "");
        return new OneFilePage.Row(
                error.code().value(),
                reader.title(error),
                reader.language().equals(first) ? error.slug() : null,
                linked ? address : null);
    }

    private MessageCatalog catalog(LanguageTag language) {
        return Optional.ofNullable(site.catalogs().get(language)).orElseThrow();
    }
}
