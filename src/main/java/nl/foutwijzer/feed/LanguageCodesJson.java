package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.page.Words;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import tools.jackson.databind.node.ObjectNode;

/** All codes in one language, each case with what it means in one sentence. */
public final class LanguageCodesJson {
    private final SiteView view;
    private final KnowledgeBase knowledge;
    private final Reader reader;
    private final OutputPath path;

    public LanguageCodesJson(SiteView view, LanguageTag language) {
        this.view = view;
        this.knowledge = view.knowledge();
        this.reader = view.reader(language);
        this.path = Router.json(Router.codes(language));
    }

    public byte[] bytes() {
        ObjectNode root = FeedDocument.start(path, FeedSchema.LANGUAGE_CODES);
        root.put("language", reader.language().value());
        root.put("dir", reader.language().direction());
        root.put("site", reader.siteTitle());
        FeedDocument.putSite(root, view);
        CodeFacts.putRules(root, knowledge);
        ObjectNode platforms = root.putObject("platforms");
        knowledge
                .site()
                .platforms()
                .forEach(id -> platforms.put(id, reader.label("platforms", id).text()));
        JsonText.each(root, "codes", knowledge.errors(), this::put);
        return JsonText.lines(root).getBytes(StandardCharsets.UTF_8);
    }

    private void put(ObjectNode node, ErrorDefinition error) {
        CodeFacts.putCode(node, error.code());
        node.put("slug", error.slug());
        OutputPath page = Router.code(reader.language(), error.slug());
        OutputPath json = Router.json(Router.permalink(error.slug()));
        node.put("url", Router.relative(path, page));
        node.put("json", Router.relative(path, json));
        CodeFacts.putNames(node, error);
        node.put("title", reader.title(error).text());
        JsonText.each(node, "occurrences", error.occurrences(), (n, o) -> put(n, error, o));
    }

    private void put(ObjectNode node, ErrorDefinition error, Occurrence occurrence) {
        node.put("id", occurrence.id().id());
        node.put("platform", occurrence.platform().map(Ref::id).orElse(null));
        node.put("heading", reader.heading(error, occurrence));
        node.put("message", reader.message(error, occurrence).map(Words::text).orElse(null));
        node.put(
                "meaning",
                reader.find(error, occurrence, OccurrenceText::meaning)
                        .map(Borrowed::value)
                        .map(reader::firstSentence)
                        .orElse(null));
    }
}
