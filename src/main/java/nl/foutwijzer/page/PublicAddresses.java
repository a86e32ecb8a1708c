package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Composes the addresses of pages, for a site that has one. */
final class PublicAddresses {
    /** For readers of a language that a page is not in. */
    private static final String ANY = "x-default";

    private final SiteView view;
    private final String base;

    private PublicAddresses(SiteView view, String base) {
        this.view = view;
        this.base = base;
    }

    /** Nothing for a site that may stand anywhere. */
    static Optional<PublicAddresses> of(SiteView view) {
        return view.knowledge().site().addresses().baseUrl().map(b -> new PublicAddresses(view, b));
    }

    PublicAddress of(PageVersions page, LanguageTag language) {
        LanguageTag lender = page.lender().apply(language);
        List<PublicAddress.Version> versions = new ArrayList<>();
        if (lender.equals(language)) {
            versions.addAll(versions(page, language));
        }
        return new PublicAddress(address(page, lender), locale(language), versions);
    }

    private List<PublicAddress.Version> versions(PageVersions page, LanguageTag current) {
        List<LanguageTag> own = view.readers().keySet().stream().filter(page::isOwn).toList();
        if (own.size() < 2) {
            return List.of();
        }
        List<PublicAddress.Version> versions = new ArrayList<>();
        for (LanguageTag language : own) {
            @Nullable String locale = language.equals(current) ? null : locale(language);
            versions.add(
                    new PublicAddress.Version(language.value(), address(page, language), locale));
        }
        // The permalink would lead there too, but search engines are asked to pass it over.
        LanguageTag source = view.knowledge().site().sourceLanguage();
        LanguageTag any = own.contains(source) ? source : own.get(0);
        versions.add(new PublicAddress.Version(ANY, address(page, any), null));
        return versions;
    }

    private String address(PageVersions page, LanguageTag language) {
        return base + page.route().apply(language);
    }

    private String locale(LanguageTag language) {
        return view.reader(language).localizer().territorial();
    }
}
