package nl.foutwijzer.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Composes the pages that show one article: steps and other pages. */
public final class PageComposer {
    private final SiteView view;
    private final FrameComposer frames;

    public PageComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    /** Whether an article has words that readers of a language get, be they borrowed. */
    public boolean hasWords(Map<LanguageTag, ArticleText> texts, LanguageTag language) {
        return view.reader(language).chain().find(texts, Optional::of).isPresent();
    }

    /** A step on its own; nothing where it has no words in any language of the chain. */
    public Optional<StepPage> step(Step step, LanguageTag language) {
        Reader reader = view.reader(language);
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(text -> step(step, reader, text));
    }

    private StepPage step(Step step, Reader reader, Borrowed<ArticleText> text) {
        OutputPath path = Router.step(reader.language(), step.id());
        CodeRows rows = new CodeRows(reader, path);
        Frame frame =
                frames.compose(
                        self(reader, text, view.versions(step), "steps/" + step.id())
                                .of(PageContent.article(step.digest(), step.dates())),
                        List.of());
        return new StepPage(
                frame,
                title(text),
                summary(text),
                step.role().map(r -> reader.label("roles", r.id())).orElse(null),
                reader.minutes(step.minutes()),
                notice(reader, text),
                new StaleNotices(view, reader).of(step, path),
                body(reader, text),
                view.usersOf(step.id()).stream().map(rows::row).toList(),
                CodePageComposer.sources(step.sources(), reader),
                CodePageComposer.changed(step.dates(), reader));
    }

    /** Another page; nothing where it has no words in any language of the chain. */
    public Optional<ArticlePage> article(Page page, LanguageTag language) {
        Reader reader = view.reader(language);
        return reader.chain()
                .find(page.texts(), Optional::of)
                .map(
                        text ->
                                new ArticlePage(
                                        frames.compose(
                                                self(
                                                                reader,
                                                                text,
                                                                view.versions(page),
                                                                "pages/" + page.id())
                                                        .of(
                                                                PageContent.article(
                                                                        page.digest(),
                                                                        page.dates())),
                                                List.of()),
                                        title(text),
                                        summary(text),
                                        notice(reader, text),
                                        new StaleNotices(view, reader).of(page),
                                        body(reader, text),
                                        CodePageComposer.changed(page.dates(), reader)));
    }

    private FrameComposer.Self self(
            Reader reader, Borrowed<ArticleText> text, PageVersions versions, String folder) {
        String title = text.value().title().text();
        return new FrameComposer.Self(
                reader.language(),
                versions,
                title,
                text.value().summary().map(SourceText::text).orElse(title),
                title,
                folder + "/" + text.language() + ".md");
    }

    private Prose body(Reader reader, Borrowed<ArticleText> text) {
        return Prose.of(
                text.map(
                        t ->
                                view.articles()
                                        .standalone(t.body(), reader.language())
                                        .html()
                                        .html()));
    }

    private static Words title(Borrowed<ArticleText> text) {
        return Words.of(text.map(t -> t.title().text()));
    }

    private static @Nullable Words summary(Borrowed<ArticleText> text) {
        return text.value().summary().map(s -> Words.of(text.map(t -> s.text()))).orElse(null);
    }

    private static @Nullable String notice(Reader reader, Borrowed<ArticleText> text) {
        return CodePageComposer.notice(reader, List.of(text.language())).orElse(null);
    }
}
