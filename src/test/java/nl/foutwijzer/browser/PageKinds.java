package nl.foutwijzer.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;

/** One page of each kind that the shipped site has. */
final class PageKinds {
    private static final List<String> IN_EACH_LANGUAGE =
            List.of(
                    "index.html",
                    "codes.html",
                    "search.html",
                    "changes.html",
                    "translations.html",
                    "platform/ios.html",
                    "stage/installed.html",
                    "facet/intent/required.html",
                    "code/0x87d1041c.html",
                    "steps/find-app-details.html",
                    "pages/how-apps-are-installed.html");
    private static final List<String> CHOOSERS = List.of("index.html", "code/0x87d1041c.html");

    private PageKinds() {}

    /**
     * Shows each to an action, by its path, in each language; the page for what is missing only a
     * host has.
     */
    static void each(
            Visit visit, Place place, List<String> languages, BiConsumer<String, Page> action) {
        for (String language : languages) {
            for (String kind : IN_EACH_LANGUAGE) {
                String path = language + "/" + kind;
                action.accept(path, visit.open(path));
            }
        }
        if (place == Place.HTTP) {
            action.accept("404", visit.openMissing("no-such-page"));
        }
        visit.withoutChooserScript();
        for (String path : CHOOSERS) {
            action.accept(path, visit.open(path));
        }
    }
}
