package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.i18n.Localizer;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.markdown.Placeholders;
import nl.foutwijzer.markdown.PlainText;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.Facet;
import nl.foutwijzer.model.FacetValues;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The words of a knowledge base for readers of one language, borrowed where it lacks them. */
public final class Reader {
    private final KnowledgeBase knowledge;
    private final LanguageTag language;
    private final FallbackChain chain;
    private final MessageCatalog ui;
    private final Localizer localizer;
    private final Map<Integer, String> durations = new ConcurrentHashMap<>();

    public Reader(KnowledgeBase knowledge, LanguageTag language, MessageCatalog ui) {
        this.knowledge = knowledge;
        this.language = language;
        this.ui = ui;
        this.chain = FallbackChain.of(knowledge.site(), language);
        this.localizer = new Localizer(language);
    }

    public LanguageTag language() {
        return language;
    }

    public FallbackChain chain() {
        return chain;
    }

    public MessageCatalog ui() {
        return ui;
    }

    public Localizer localizer() {
        return localizer;
    }

    public String siteTitle() {
        return chain.find(knowledge.words(), SiteWords::title)
                .map(Borrowed::value)
                .orElse("Foutwijzer");
    }

    public Optional<String> tagline() {
        return chain.find(knowledge.words(), SiteWords::tagline).map(Borrowed::value);
    }

    /** The word for a declared id, or the id itself where nobody gave one. */
    public Label label(String kind, String id) {
        return new Label(
                id,
                chain.find(knowledge.words(), words -> words.label(kind, id))
                        .map(Borrowed::value)
                        .orElse(id));
    }

    /** The word for a facet, or its id where nobody gave one. */
    public String facetLabel(String facet) {
        return facetWords(facet, SiteWords.FacetWords::label).orElse(facet);
    }

    /** What the site suggests to search for in this language. */
    List<String> examples() {
        return Optional.ofNullable(knowledge.words().get(language))
                .map(SiteWords::examples)
                .orElse(List.of());
    }

    /** The word for a value of a facet, or its id where nobody gave one. */
    public String facetValue(String facet, String value) {
        return facetWords(facet, f -> Optional.ofNullable(f.values().get(value))).orElse(value);
    }

    private Optional<String> facetWords(
            String facet,
            java.util.function.Function<SiteWords.FacetWords, Optional<SourceText>> field) {
        return chain.find(
                        knowledge.words(),
                        w -> Optional.ofNullable(w.facets().get(facet)).flatMap(field))
                .map(b -> b.value().text());
    }

    public Label severity(CodeSeverity severity) {
        return new Label(severity.id(), ui.text("severity-" + severity.id()));
    }

    public DateLabel date(LocalDate date) {
        return new DateLabel(date.toString(), localizer.date(date));
    }

    public @Nullable DateLabel date(Optional<LocalDate> date) {
        return date.map(this::date).orElse(null);
    }

    public @Nullable String minutes(OptionalInt minutes) {
        return minutes.isPresent()
                ? durations.computeIfAbsent(
                        minutes.getAsInt(), m -> ui.format("minutes", Map.of("minutes", m)))
                : null;
    }

    /**
     * What a section is headed with: its platform, and where another section has the same, what
     * sets this one apart. Nothing where the only section has no platform.
     */
    public @Nullable String heading(ErrorDefinition error, Occurrence occurrence) {
        return occurrence
                .platform()
                .map(
                        p -> {
                            String platform = label("platforms", p.id()).text();
                            List<String> apart = apart(error, occurrence);
                            return apart.isEmpty()
                                    ? platform
                                    : platform + " (" + localizer.list(apart) + ")";
                        })
                .orElse(null);
    }

    /** The values of its first facet that no other section of the same platform has. */
    private List<String> apart(ErrorDefinition error, Occurrence occurrence) {
        List<Occurrence> others =
                error.occurrences().stream()
                        .filter(o -> !o.equals(occurrence))
                        .filter(o -> platform(o).equals(platform(occurrence)))
                        .toList();
        return occurrence.facets().stream()
                .filter(facet -> !others.isEmpty())
                .filter(
                        facet ->
                                others.stream()
                                        .flatMap(o -> o.facets().stream())
                                        .noneMatch(f -> isSame(f, facet)))
                .findFirst()
                .map(f -> f.values().stream().map(v -> facetValue(f.facet().id(), v.id())).toList())
                .orElse(List.of());
    }

    private static boolean isSame(FacetValues a, FacetValues b) {
        return a.facet().id().equals(b.facet().id())
                && a.values().stream()
                        .map(Ref::id)
                        .toList()
                        .equals(b.values().stream().map(Ref::id).toList());
    }

    private static Optional<String> platform(Occurrence occurrence) {
        return occurrence.platform().map(Ref::id);
    }

    /** The name of each platform on which a code occurs. */
    public List<String> platforms(ErrorDefinition error) {
        Set<String> ids = new LinkedHashSet<>();
        error.occurrences().forEach(o -> o.platform().ifPresent(p -> ids.add(p.id())));
        return ids.stream().map(id -> label("platforms", id).text()).toList();
    }

    /** At which stage an occurrence arises, where it is one of those that the site declares. */
    Optional<StageDiagram> stages(Occurrence occurrence) {
        List<String> ids = knowledge.site().stages();
        int at = occurrence.stage().map(stage -> ids.indexOf(stage.id())).orElse(-1);
        if (at < 0) {
            return Optional.empty();
        }
        List<String> names = ids.stream().map(id -> label("stages", id).text()).toList();
        Map<String, Object> position =
                Map.of("position", at + 1, "count", names.size(), "stage", names.get(at));
        boolean mirrored = language.direction().equals("rtl");
        String title = ui.format("stage-position", position);
        return Optional.of(StageDrawing.draw(title, names, at, mirrored));
    }

    /** What is known of an occurrence beyond its words, as its page tells it. */
    public List<OccurrenceSection.Fact> facts(Occurrence occurrence) {
        List<OccurrenceSection.Fact> facts = new ArrayList<>();
        stage(occurrence).ifPresent(stage -> facts.add(fact("stage", List.of(stage))));
        facts.addAll(factsBesideStage(occurrence));
        return facts;
    }

    /** What a diagram of the stages leaves to be told. */
    List<OccurrenceSection.Fact> factsBesideStage(Occurrence occurrence) {
        List<OccurrenceSection.Fact> facts = new ArrayList<>();
        occurrence.facets().forEach(facet -> facts.add(fact(facet)));
        if (!occurrence.underlying().isEmpty()) {
            facts.add(
                    fact(
                            "underlying-code",
                            occurrence.underlying().stream()
                                    .map(c -> new OccurrenceSection.Value(c.value(), null))
                                    .toList()));
        }
        return facts;
    }

    private OccurrenceSection.Fact fact(String uiKey, List<OccurrenceSection.Value> values) {
        return new OccurrenceSection.Fact(ui.text(uiKey), values);
    }

    /** The stage at which an occurrence arises, with the list of all codes that do. */
    Optional<OccurrenceSection.Value> stage(Occurrence occurrence) {
        return occurrence.stage().map(stage -> stage(stage.id()));
    }

    private OccurrenceSection.Value stage(String id) {
        boolean listed = knowledge.site().stages().contains(id);
        return value(label("stages", id).text(), listed, Router.stage(language, id));
    }

    private OccurrenceSection.Fact fact(FacetValues facet) {
        String id = facet.facet().id();
        return new OccurrenceSection.Fact(
                facetLabel(id), facet.values().stream().map(v -> value(id, v.id())).toList());
    }

    private OccurrenceSection.Value value(String facet, String value) {
        Facet declared = knowledge.site().facets().get(facet);
        boolean listed = declared != null && declared.values().contains(value);
        return value(facetValue(facet, value), listed, Router.facet(language, facet, value));
    }

    /** All pages of codes stand in one folder, so a list has one address for all of them. */
    private OccurrenceSection.Value value(String text, boolean listed, OutputPath list) {
        return new OccurrenceSection.Value(
                text, listed ? Router.relative(Router.nested(language), list) : null);
    }

    /** A field of an occurrence's words, along the chain. */
    public Optional<Borrowed<SourceText>> find(
            ErrorDefinition error,
            Occurrence occurrence,
            java.util.function.Function<OccurrenceText, Optional<SourceText>> field) {
        String id = occurrence.id().id();
        return chain.find(
                error.texts(),
                (ErrorText text) ->
                        Optional.ofNullable(text.occurrences().get(id))
                                .flatMap(field)
                                .filter(t -> !t.isBlank()));
    }

    /**
     * What the product shows: in the reader's language, else word for word as it prints it, else as
     * another language has it.
     */
    public Optional<Words> message(ErrorDefinition error, Occurrence occurrence) {
        Optional<Borrowed<SourceText>> found = find(error, occurrence, OccurrenceText::message);
        Optional<Words> own = found.filter(b -> !b.foreign()).map(Reader::words);
        return own.or(() -> original(occurrence)).or(() -> found.map(Reader::words));
    }

    public Optional<Words> original(Occurrence occurrence) {
        LanguageTag product = knowledge.site().productLanguage();
        return occurrence
                .original()
                .map(t -> new Borrowed<>(t, product, !product.equals(language)))
                .map(Reader::words);
    }

    /** What a code is called: its first message, or else the first sentence of its meaning. */
    public Words title(ErrorDefinition error) {
        for (Occurrence occurrence : error.occurrences()) {
            Optional<Words> message = message(error, occurrence);
            if (message.isPresent()) {
                return message.get();
            }
        }
        return error.occurrences().stream()
                .flatMap(o -> find(error, o, OccurrenceText::meaning).stream())
                .findFirst()
                .map(b -> Words.of(b.map(this::firstSentence)))
                .orElseGet(() -> codeAlone(error));
    }

    /** The whole address for tickets, where the site has one. */
    public Optional<String> permalink(ErrorDefinition error) {
        return knowledge.site().addresses().absolute(Router.permalink(error.slug()).value());
    }

    /** The first sentence of a text, without any marks. */
    public String firstSentence(SourceText text) {
        Optional<String> baseUrl = knowledge.site().addresses().baseUrl();
        return PlainText.firstSentence(
                text, Placeholders.of(baseUrl, language, Router.home(language)));
    }

    private Words codeAlone(ErrorDefinition error) {
        String text = error.symbol().orElse(error.code().value());
        return new Words(text, language.value(), language.direction(), false);
    }

    private static Words words(Borrowed<SourceText> text) {
        return Words.of(text.map(SourceText::text));
    }
}
