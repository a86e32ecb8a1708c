package nl.foutwijzer.build;

import java.nio.charset.StandardCharsets;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.explanation.ExplanationComposer;
import nl.foutwijzer.feed.CodeJson;
import nl.foutwijzer.feed.CodeMarkdown;
import nl.foutwijzer.feed.CodesJson;
import nl.foutwijzer.feed.FeedSchema;
import nl.foutwijzer.feed.LanguageCodesJson;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.Digest;

/** Plans what programs read: all codes, each code, and the schemas of both. */
final class ProgramPlanner implements Planner {
    private final SiteView view;
    private final PageFingerprints fingerprints;
    private final CodeJson json;
    private final CodeMarkdown markdown;

    ProgramPlanner(SiteView view, PageFingerprints fingerprints) {
        this.view = view;
        this.fingerprints = fingerprints;
        ExplanationComposer explanations =
                new ExplanationComposer(view.knowledge(), view.articles(), view::find);
        this.json = new CodeJson(view, explanations);
        this.markdown = new CodeMarkdown(view, explanations);
    }

    @Override
    public void addAll(Outputs outputs) {
        for (FeedSchema schema : FeedSchema.values()) {
            outputs.add(schema(schema.fileName(), schema.text()));
        }
        for (ContentSchema schema : ContentSchema.values()) {
            outputs.add(schema(schema.fileName(), schema.text()));
        }
        outputs.add(
                new Output(
                        Router.allCodes(),
                        () -> fingerprints.codes("codes.json"),
                        () -> new CodesJson(view).bytes()));
        view.knowledge().errors().forEach(error -> addCode(error, outputs));
        view.readers().keySet().forEach(language -> addLanguage(language, outputs));
    }

    private static Output schema(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Output(Router.schema(name), new Digest().add(bytes).hex(), () -> bytes);
    }

    private void addCode(ErrorDefinition error, Outputs outputs) {
        outputs.add(
                new Output(
                        Router.json(Router.permalink(error.slug())),
                        () -> fingerprints.explanations(error),
                        () -> json.bytes(error)));
    }

    private void addLanguage(LanguageTag language, Outputs outputs) {
        outputs.add(
                new Output(
                        Router.json(Router.codes(language)),
                        () -> fingerprints.lists("codes.json", language),
                        () -> new LanguageCodesJson(view, language).bytes()));
        for (ErrorDefinition error : view.knowledge().errors()) {
            outputs.add(
                    new Output(
                            Router.markdown(Router.code(language, error.slug())),
                            () -> fingerprints.explanation(error, language),
                            () -> markdown.bytes(error, language)));
        }
    }
}
