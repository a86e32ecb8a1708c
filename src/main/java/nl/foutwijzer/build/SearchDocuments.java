package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.Property;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.search.Field;
import nl.foutwijzer.search.SearchDocument;
import nl.foutwijzer.search.SearchDocument.Kind;
import nl.foutwijzer.search.SearchDocument.Passage;
import nl.foutwijzer.source.SourceText;

/** Takes pages apart into what search finds them by, for readers of one language. */
final class SearchDocuments {
    static final String KIND = "kind";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    private final Reader reader;
    private final Articles articles;
    private final Map<String, Step> steps;
    private final List<Property> properties;

    SearchDocuments(
            Reader reader, Articles articles, Map<String, Step> steps, List<Property> properties) {
        this.reader = reader;
        this.articles = articles;
        this.steps = steps;
        this.properties = properties;
    }

    static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    SearchDocument code(ErrorDefinition error) {
        Words title = reader.title(error);
        List<Passage> passages = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(KIND, List.of(id(Kind.CODE)));
        Set<String> platforms = new LinkedHashSet<>();
        passages.add(new Passage(Field.NAME, "", String.join(" ", names(error))));
        for (Occurrence occurrence : error.occurrences()) {
            occurrence.platform().ifPresent(p -> platforms.add(p.id()));
            addOccurrence(error, occurrence, passages);
        }
        for (Property property : properties) {
            Set<String> found = property.of(error, error.occurrences());
            values.put(property.filter(), List.copyOf(found));
        }
        return new SearchDocument(
                "code/" + error.slug(),
                Kind.CODE,
                Optional.of(error.code().value()),
                title.text(),
                language(title.lang()),
                List.copyOf(platforms),
                passages,
                values);
    }

    private static List<String> names(ErrorDefinition error) {
        List<String> names = new ArrayList<>(error.symbol().stream().toList());
        error.aliases().stream().map(Ref::id).forEach(names::add);
        names.addAll(error.tags());
        return names;
    }

    private void addOccurrence(
            ErrorDefinition error, Occurrence occurrence, List<Passage> passages) {
        String anchor = occurrence.id().id().equals(Occurrence.SINGLE) ? "" : occurrence.id().id();
        Adder add = new Adder(anchor, passages);
        reader.message(error, occurrence).ifPresent(m -> add.message(Field.MESSAGE, m.text()));
        reader.original(occurrence).ifPresent(o -> add.message(Field.ORIGINAL, o.text()));
        add.markdown(Field.MEANING, error, occurrence, OccurrenceText::meaning);
        for (Cause cause : occurrence.causes()) {
            String id = cause.id().id();
            add.markdown(
                    Field.CAUSE,
                    error,
                    occurrence,
                    text -> Optional.ofNullable(text.causes().get(id)));
        }
        add.markdown(Field.SOLVED, error, occurrence, OccurrenceText::solved);
        occurrence.steps().forEach(add::step);
        occurrence.causes().forEach(cause -> cause.steps().forEach(add::step));
        occurrence.escalate().forEach(add::step);
        reader.facts(occurrence)
                .forEach(f -> add.text(Field.FACT, f.label() + " " + String.join(" ", f.texts())));
        occurrence
                .platform()
                .ifPresent(p -> add.text(Field.FACT, reader.label("platforms", p.id()).text()));
    }

    /** Adds passages of one occurrence, each text once. */
    private final class Adder {
        private final String anchor;
        private final List<Passage> passages;

        Adder(String anchor, List<Passage> passages) {
            this.anchor = anchor;
            this.passages = passages;
        }

        /** A message without its parameters, which hold anything. */
        void message(Field field, String text) {
            text(field, PARAMETER.matcher(text).replaceAll(" "));
        }

        void markdown(
                Field field,
                ErrorDefinition error,
                Occurrence occurrence,
                java.util.function.Function<OccurrenceText, Optional<SourceText>> part) {
            reader.find(error, occurrence, part)
                    .ifPresent(t -> text(field, articles.words(t.value(), reader.language())));
        }

        void step(Ref ref) {
            Optional.ofNullable(steps.get(ref.id()))
                    .flatMap(s -> reader.chain().find(s.texts(), Optional::of))
                    .ifPresent(t -> text(Field.STEP, t.value().title().text()));
        }

        void text(Field field, String text) {
            boolean known = passages.stream().anyMatch(p -> p.text().equals(text));
            if (!text.isBlank() && !known) {
                passages.add(new Passage(field, anchor, text));
            }
        }
    }

    /** Nothing where no language of the chain has words for it. */
    Optional<SearchDocument> step(Step step) {
        return article(step.texts(), Kind.STEP, "steps/" + step.id());
    }

    /** Nothing for the home page, which leads to all others anyway. */
    Optional<SearchDocument> page(Page page) {
        return page.id().equals(Page.HOME)
                ? Optional.empty()
                : article(page.texts(), Kind.PAGE, "pages/" + page.id());
    }

    private Optional<SearchDocument> article(
            Map<LanguageTag, ArticleText> texts, Kind kind, String path) {
        return reader.chain()
                .find(texts, Optional::of)
                .map(
                        text ->
                                new SearchDocument(
                                        path,
                                        kind,
                                        Optional.empty(),
                                        text.value().title().text(),
                                        language(text.language().value()),
                                        List.of(),
                                        passages(text),
                                        Map.of(KIND, List.of(id(kind)))));
    }

    private List<Passage> passages(Borrowed<ArticleText> text) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Field.TITLE, "", text.value().title().text()));
        text.value()
                .summary()
                .ifPresent(s -> passages.add(new Passage(Field.SUMMARY, "", s.text())));
        String body = articles.words(text.value().body(), reader.language());
        passages.add(new Passage(Field.BODY, "", body));
        return passages;
    }

    private Optional<String> language(String of) {
        return Optional.of(of).filter(l -> !l.equals(reader.language().value()));
    }
}
