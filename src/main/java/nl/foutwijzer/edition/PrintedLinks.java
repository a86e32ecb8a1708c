package nl.foutwijzer.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Leads the links of a document to places in it, and notes what paper has to say for each: the
 * number of that place, or the address of what stands elsewhere.
 */
final class PrintedLinks {
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?|mailto):.*");
    private static final Pattern UNSAID = Pattern.compile("^(?i:https?://|mailto:)|/$");

    private final Document document;
    private final BoundPages pages;
    private final Optional<String> baseUrl;

    PrintedLinks(Document document, BoundPages pages, Optional<String> baseUrl) {
        this.document = document;
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    void apply() {
        document.select("a[href]").forEach(this::apply);
    }

    private void apply(Element link) {
        String href = link.attr("href");
        Optional<SiteAddress> address = SiteAddress.of(link, href, baseUrl);
        Optional<Element> place = address.flatMap(pages::find);
        if (place.isPresent()) {
            lead(link, place.get());
        } else if (address.isPresent() && (baseUrl.isEmpty() || link.selectFirst("img") != null)) {
            link.unwrap();
        } else {
            leadOut(link, address.map(a -> a.under(baseUrl.orElseThrow())).orElse(href));
        }
    }

    private static void lead(Element link, Element place) {
        link.attr("href", "#" + place.id());
        String number = BoundPages.number(place);
        if (!number.isEmpty() && !number.equals(BoundPages.number(link))) {
            link.attr("data-see", number);
        }
    }

    private static void leadOut(Element link, String href) {
        link.attr("href", href);
        String words = UNSAID.matcher(href).replaceAll("");
        if (WEB.matcher(href).matches() && !link.text().contains(words)) {
            link.attr("data-address", words);
        }
    }
}
