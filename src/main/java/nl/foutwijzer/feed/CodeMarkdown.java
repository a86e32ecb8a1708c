package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import nl.foutwijzer.explanation.ExplanationComposer;
import nl.foutwijzer.explanation.ExplanationMarkdown;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.Reader;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** The page of a code as a document of Markdown, for programs that read text. */
public final class CodeMarkdown {
    private final SiteView view;
    private final ExplanationComposer explanations;

    public CodeMarkdown(SiteView view, ExplanationComposer explanations) {
        this.view = view;
        this.explanations = explanations;
    }

    public byte[] bytes(ErrorDefinition error, LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath page = Router.code(language, error.slug());
        String address =
                view.knowledge()
                        .site()
                        .addresses()
                        .absolute(page.value())
                        .orElse(Router.relative(Router.markdown(page), page));
        String text =
                new ExplanationMarkdown(reader.ui())
                        .write(explanations.compose(error, reader), address);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
