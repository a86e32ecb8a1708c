package nl.foutwijzer.feed;

import static nl.foutwijzer.diagnostic.JsonText.each;
import static nl.foutwijzer.diagnostic.JsonText.strings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.explanation.ExplanationComposer;
import nl.foutwijzer.explanation.ExplanationJson;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.CodeSeverity;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.FacetValues;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** All that is known of one code: its facts, and what readers of each language are told. */
public final class CodeJson {
    private final SiteView view;
    private final ExplanationComposer explanations;

    public CodeJson(SiteView view, ExplanationComposer explanations) {
        this.view = view;
        this.explanations = explanations;
    }

    public byte[] bytes(ErrorDefinition error) {
        OutputPath path = Router.json(Router.permalink(error.slug()));
        ObjectNode root = FeedDocument.start(path, FeedSchema.CODE);
        CodeFacts.putCode(root, error.code());
        root.put("slug", error.slug());
        CodeFacts.putNames(root, error);
        root.put(
                "replacedBy",
                error.replacedBy().flatMap(view::find).map(e -> e.code().value()).orElse(null));
        root.put("added", iso(error.dates().added()));
        root.put("updated", iso(error.dates().updated()));
        OutputPath permalink = Router.permalink(error.slug());
        root.put(
                "permalink",
                view.knowledge()
                        .site()
                        .addresses()
                        .absolute(permalink.value())
                        .orElse(Router.relative(path, permalink)));
        each(root, "occurrences", error.occurrences(), (n, o) -> put(n, o, error.severity()));
        ObjectNode languages = root.putObject("languages");
        view.readers()
                .forEach((l, reader) -> put(languages.putObject(l.value()), path, error, reader));
        return JsonText.lines(root).getBytes(StandardCharsets.UTF_8);
    }

    private void put(ObjectNode node, OutputPath path, ErrorDefinition error, Reader reader) {
        OutputPath page = Router.code(reader.language(), error.slug());
        node.put("url", Router.relative(path, page));
        node.put("markdownUrl", Router.relative(path, Router.markdown(page)));
        ExplanationJson.put(node, explanations.compose(error, reader));
    }

    private static void put(ObjectNode node, Occurrence occurrence, CodeSeverity ofCode) {
        node.put("id", occurrence.id().id());
        node.put("platform", id(occurrence.platform()));
        node.put("stage", id(occurrence.stage()));
        node.put("severity", occurrence.severity().orElse(ofCode).id());
        node.put("original", occurrence.original().map(SourceText::text).orElse(null));
        each(node, "underlying", occurrence.underlying(), CodeFacts::putCode);
        ObjectNode facets = node.putObject("facets");
        for (FacetValues facet : occurrence.facets()) {
            strings(facets, facet.facet().id(), ids(facet.values()));
        }
        strings(node, "steps", ids(occurrence.steps()));
        each(node, "causes", occurrence.causes(), CodeJson::put);
        strings(node, "escalate", ids(occurrence.escalate()));
    }

    private static void put(ObjectNode node, Cause cause) {
        node.put("id", cause.id().id());
        strings(node, "steps", ids(cause.steps()));
    }

    private static @Nullable String id(Optional<Ref> ref) {
        return ref.map(Ref::id).orElse(null);
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    private static @Nullable String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
