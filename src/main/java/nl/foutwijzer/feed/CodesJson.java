package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import tools.jackson.databind.node.ObjectNode;

/**
 * All codes in all languages: whatever finds codes in a text, looks them up and leads to their
 * pages needs nothing else.
 */
public final class CodesJson {
    private static final OutputPath PATH = Router.allCodes();

    private final SiteView view;
    private final KnowledgeBase knowledge;

    public CodesJson(SiteView view) {
        this.view = view;
        this.knowledge = view.knowledge();
    }

    public byte[] bytes() {
        ObjectNode root = FeedDocument.start(PATH, FeedSchema.CODES);
        FeedDocument.putSite(root, view);
        JsonText.strings(root, "languages", tags());
        CodeFacts.putRules(root, knowledge);
        ObjectNode platforms = root.putObject("platforms");
        for (String id : knowledge.site().platforms()) {
            ObjectNode names = platforms.putObject(id);
            view.readers().forEach((l, r) -> names.put(l.value(), r.label("platforms", id).text()));
        }
        JsonText.each(root, "codes", knowledge.errors(), this::put);
        return JsonText.lines(root).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> tags() {
        return view.readers().keySet().stream().map(LanguageTag::value).toList();
    }

    private void put(ObjectNode node, ErrorDefinition error) {
        CodeFacts.putCode(node, error.code());
        node.put("slug", error.slug());
        OutputPath page = Router.permalink(error.slug());
        node.put("url", Router.relative(PATH, page));
        node.put("json", Router.relative(PATH, Router.json(page)));
        CodeFacts.putNames(node, error);
        ObjectNode titles = node.putObject("titles");
        view.readers().forEach((l, reader) -> titles.put(l.value(), reader.title(error).text()));
    }
}
