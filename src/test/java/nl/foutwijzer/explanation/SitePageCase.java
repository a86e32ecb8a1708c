package nl.foutwijzer.explanation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.CodePage;
import nl.foutwijzer.page.Label;
import nl.foutwijzer.page.OccurrenceSection;
import nl.foutwijzer.page.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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
     * @param page what is not said of a case again: severity, and message
     */
    Explanation.Case read(CodePage.Heading page) {
        Element severity = section.selectFirst(".occurrence-head .severity");
        Words message = messageWords(":not(:has([translate]))");
        return new Explanation.Case(
                section.id(),
                SitePage.text(section.selectFirst(".occurrence-head bdi")),
                severity == null ? page.severity() : SitePage.label(severity, "severity-"),
                page.message().equals(message) ? null : message,
                messageWords(":has([translate])"),
                passage(section.selectFirst(".occurrence-main > .prose")),
                facts(),
                lists(".occurrence-main > .steps:not(:has(.step-link))"),
                section.select(".cause").stream().map(this::cause).toList(),
                passage(section.selectFirst(".solved > .prose")),
                lists(".occurrence-main > .steps:has(.step-link)"),
                ticket());
    }

    /** Both forms of the ticket, the lines of one inside those of the other. */
    private Explanation.TicketText ticket() {
        Element pre = requireNonNull(section.selectFirst(".ticket > pre"));
        String text = pre.wholeText().strip();
        pre.select("[data-markdown]").forEach(l -> l.text(l.attr("data-markdown")));
        String link = requireNonNull(pre.parent()).attr("data-link");
        String markdown = pre.wholeText().strip();
        return new Explanation.TicketText(
                text, link.isEmpty() ? markdown : markdown.replace(link, "<" + link + ">"));
    }

    private @Nullable Words messageWords(String which) {
        Element message = section.selectFirst(".messages dd" + which);
        return message == null ? null : SitePage.words(message, language.value());
    }

    private List<OccurrenceSection.Fact> facts() {
        List<OccurrenceSection.Fact> facts = new ArrayList<>();
        Element stage = section.selectFirst(".stages figcaption bdi");
        if (stage != null) {
            OccurrenceSection.Value value = new OccurrenceSection.Value(stage.text(), null);
            facts.add(new OccurrenceSection.Fact(ui.text("stage"), List.of(value)));
        }
        section.select(".facts tbody tr").forEach(row -> facts.add(fact(row)));
        return facts;
    }

    private List<Explanation.Procedure> lists(String which) {
        return section.select(which).stream().flatMap(list -> steps(list).stream()).toList();
    }

    private List<Explanation.Procedure> steps(Element list) {
        return list.select("> li").stream().map(this::step).toList();
    }

    private Explanation.Procedure step(Element item) {
        Element title = item.selectFirst("summary > :is(h4, h5), .step-again > a, .step-link > a");
        Element about = item.selectFirst(".step-for");
        Element place = item.selectFirst("> [id]");
        return new Explanation.Procedure(
                own(place == null ? target(title) : place.id()),
                SitePage.words(title == null ? item : title, language.value()),
                about == null || about.ownText().isEmpty()
                        ? null
                        : new Label(item.attr("data-role"), about.ownText()),
                SitePage.text(item.selectFirst(".minutes")));
    }

    /** What to do in each step that is told here, by its id. */
    Map<String, Passage> instructions() {
        Map<String, Passage> instructions = new LinkedHashMap<>();
        for (Element body : section.select(".step-body > .prose")) {
            Element step = requireNonNull(body.closest("li"));
            instructions.put(step(step).id(), requireNonNull(passage(body)));
        }
        return instructions;
    }

    /** The id to which a link leads. */
    private static String target(@Nullable Element link) {
        return link == null ? "" : link.attr("href").substring(1);
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
        prose.select("img")
                .forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        return new Passage("", prose.wholeText(), lang);
    }
}
