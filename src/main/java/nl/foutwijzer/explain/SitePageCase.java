package nl.foutwijzer.explain;

import java.util.List;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.markdown.HtmlMarkdown;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.OccurrenceSection;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one case back from its section of a page. */
final class SitePageCase {
    private static final String STEPS = "> ol.steps";

    private final Element section;
    private final LanguageTag language;
    private final MessageCatalog ui;

    SitePageCase(Element section, LanguageTag language, MessageCatalog ui) {
        this.section = section;
        this.language = language;
        this.ui = ui;
    }

    /**
     * @param page the severity of the page, which a case without a name has too
     */
    Explanation.Case read(Label page) {
        Element severity = section.selectFirst(".occurrence-name .severity");
        Element message = section.selectFirst(".messages dd:not(:has([translate]))");
        Element original = section.selectFirst(".messages dd:has([translate])");
        return new Explanation.Case(
                section.id(),
                SitePage.text(section.selectFirst(".occurrence-name bdi")),
                severity == null ? page : SitePage.label(severity, "severity-"),
                message == null ? null : SitePage.words(message, language.value()),
                original == null ? null : SitePage.words(original, language.value()),
                passage(proseBelow("meaning")),
                section.select(".facts tbody tr").stream().map(SitePageCase::fact).toList(),
                lists(false),
                section.select("> .cause").stream().map(this::cause).toList(),
                passage(proseBelow("solved-when")),
                lists(true));
    }

    private List<Explanation.Procedure> lists(boolean escalate) {
        return section.select(STEPS).stream()
                .filter(list -> isEscalation(list) == escalate)
                .flatMap(list -> steps(list).stream())
                .toList();
    }

    /** The list below the words for it, or else the one that comes last. */
    private boolean isEscalation(Element list) {
        Element heading = list.previousElementSibling();
        return (heading != null && heading.text().equals(ui.text("before-escalating")))
                || !list.previousElementSiblings().select(".steps, .cause, .solved").isEmpty();
    }

    /** The text below one of the section's headings. */
    private @Nullable Element proseBelow(String key) {
        return section.select("> .prose").stream()
                .filter(prose -> isBelow(prose, ui.text(key)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBelow(Element prose, String heading) {
        Element before = prose.previousElementSibling();
        while (before != null && !before.normalName().matches("h[23]")) {
            before = before.previousElementSibling();
        }
        return before != null && before.text().equals(heading);
    }

    private List<Explanation.Procedure> steps(Element list) {
        return list.select("> li").stream().map(this::step).toList();
    }

    private Explanation.Procedure step(Element item) {
        Element title = item.selectFirst("summary > :is(h4, h5), .step-again a");
        String role = SitePage.text(item.selectFirst(".step-role"));
        Element details = item.selectFirst("> details");
        Element link = item.selectFirst(".step-again a");
        String anchor = link == null ? "" : link.attr("href").substring(1);
        return new Explanation.Procedure(
                own(details == null ? anchor : details.id()),
                SitePage.words(title == null ? item : title, language.value()),
                role == null ? null : new Label("", role),
                SitePage.text(item.selectFirst(".step-minutes")),
                passage(item.selectFirst(".step-body > .prose")));
    }

    private Explanation.Reason cause(Element cause) {
        return new Explanation.Reason(
                own(cause.id()),
                passage(cause.selectFirst("> .prose")),
                cause.select(STEPS).stream().flatMap(list -> steps(list).stream()).toList());
    }

    /** An id without that of the section. */
    private String own(String id) {
        String prefix = section.id() + "--";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    private static OccurrenceSection.Fact fact(Element row) {
        Element label = row.selectFirst("th");
        return new OccurrenceSection.Fact(
                label == null ? "" : label.text(),
                row.select("td bdi").eachText().stream()
                        .map(text -> new OccurrenceSection.Value(text, null))
                        .toList());
    }

    private @Nullable Passage passage(@Nullable Element prose) {
        if (prose == null) {
            return null;
        }
        String lang = prose.hasAttr("lang") ? prose.attr("lang") : language.value();
        return new Passage(HtmlMarkdown.of(prose), lang);
    }
}
