package nl.foutwijzer.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.foutwijzer.explanation.CodeLine;
import nl.foutwijzer.explanation.Explanation;
import nl.foutwijzer.explanation.ExplanationReader;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.Router;
import tools.jackson.databind.JsonNode;

/** The codes of a site that was built, as its JSON tells of them. */
public final class SiteBook implements CodeBook {
    private final BuiltSite site;
    private final LanguageTag language;
    private final MessageCatalog ui;
    private final ExplanationReader reader;
    private final Map<ErrorCode, Explanation> explanations = new ConcurrentHashMap<>();

    public SiteBook(BuiltSite site, LanguageTag language, MessageCatalog ui) {
        this.site = site;
        this.language = language;
        this.ui = ui;
        this.reader = new ExplanationReader(language);
    }

    @Override
    public LanguageTag language() {
        return language;
    }

    @Override
    public MessageCatalog ui() {
        return ui;
    }

    @Override
    public List<ErrorCode> find(String spelling) {
        return site.codes().index().find(spelling);
    }

    @Override
    public Optional<ErrorCode> read(String spelling) {
        return site.codes().index().rules().stream()
                .flatMap(rule -> rule.read(spelling).stream())
                .findFirst();
    }

    @Override
    public List<ErrorCode> nearest(String spelling, int limit) {
        return site.codes().index().nearest(spelling, limit);
    }

    @Override
    public CodeScanner scanner() {
        return new CodeScanner(site.codes().index(), site.codes().cues());
    }

    @Override
    public CodeLine line(ErrorCode page) {
        String platforms =
                row(page).platforms().stream()
                        .map(this::platform)
                        .collect(Collectors.joining(ui.text("list-separator")));
        return new CodeLine(
                page.value(),
                explain(page).heading().message(),
                platforms.isEmpty() ? null : platforms);
    }

    private String platform(String id) {
        Map<String, String> names = site.codes().platforms().getOrDefault(id, Map.of());
        return names.getOrDefault(language.value(), id);
    }

    @Override
    public Explanation explain(ErrorCode page) {
        return explanations.computeIfAbsent(page, this::read);
    }

    private Explanation read(ErrorCode page) {
        try {
            return site.read(Router.json(Router.permalink(row(page).slug())), this::explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Explanation explanation(JsonNode document) {
        return reader.read(document.required("languages").required(language.value()));
    }

    private CodeTable.Row row(ErrorCode page) {
        CodeTable.Row row = site.codes().rows().get(page);
        if (row == null) {
            throw new IllegalArgumentException("not a code of this site: " + page);
        }
        return row;
    }
}
