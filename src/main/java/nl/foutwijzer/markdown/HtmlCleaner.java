package nl.foutwijzer.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes a whole article well-formed, as a browser would, and lets only known elements through. */
final class HtmlCleaner {
    /** Stands for the site, so that relative addresses count as addresses. */
    private static final String BASE = "https://site.invalid/";

    private static final Document.OutputSettings OUTPUT =
            new Document.OutputSettings()
                    .prettyPrint(false)
                    .charset("UTF-8")
                    .escapeMode(Entities.EscapeMode.xhtml);

    private final Safelist allowed = new Safelist();

    /**
     * @param schemes that links may use
     */
    HtmlCleaner(Set<String> schemes) {
        for (String element : AllowedHtml.elements()) {
            allowed.addTags(element);
            AllowedHtml.attributes(element)
                    .forEach(attribute -> allowed.addAttributes(element, attribute));
        }
        allowed.addTags("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "figure", "label")
                .addAttributes(":all", "id", "lang", "dir", "translate", "title", "class")
                .addAttributes("a", "href", "rel")
                .addAttributes("div", "role", "tabindex")
                .addAttributes("pre", "tabindex")
                .addAttributes("img", "src", "alt", "width", "height", "loading", "decoding")
                .addAttributes("input", "type", "disabled", "checked")
                .addProtocols("a", "href", schemes.toArray(String[]::new))
                .addProtocols("a", "href", "#")
                .addProtocols("img", "src", "https")
                .preserveRelativeLinks(true);
    }

    String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html, BASE);
        Document clean = new Cleaner(allowed).clean(dirty);
        repair(clean.body());
        // A list in a paragraph ends it, and its own end then opens and closes an empty one.
        return clean.outputSettings(OUTPUT).body().html().replace("<p></p>", "").strip() + "\n";
    }

    /** Unwraps what may stand only in something that is not there. */
    private static void repair(Element body) {
        unwrap(body, "li", Set.of("ul", "ol"));
        unwrap(body, "dt, dd", Set.of("dl"));
        unwrap(body, "summary", Set.of("details"));
        for (Element details : body.select("details")) {
            Element first = details.firstElementChild();
            if (first == null || !first.normalName().equals("summary")) {
                details.unwrap();
            }
        }
    }

    private static void unwrap(Element body, String selector, Set<String> parents) {
        for (Element element : body.select(selector)) {
            Element parent = element.parent();
            String name = parent == null ? "" : parent.normalName().toLowerCase(Locale.ROOT);
            if (!parents.contains(name)) {
                element.unwrap();
            }
        }
    }
}
