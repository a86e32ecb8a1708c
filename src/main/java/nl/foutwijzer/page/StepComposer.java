package nl.foutwijzer.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes steps where a code needs them. */
final class StepComposer {
    /** A step that is shorter stands unfolded: it costs less to read than to unfold. */
    private static final int SHORT = 400;

    private final SiteView view;
    private final Reader reader;

    StepComposer(SiteView view, Reader reader) {
        this.view = view;
        this.reader = reader;
    }

    /**
     * The steps of one list.
     *
     * @param occurrence the id of the section in which the list stands
     * @param told the ids of the steps that stand in that section already; grows
     */
    List<StepUse> uses(String occurrence, List<Ref> steps, Set<String> told) {
        return steps.stream()
                .flatMap(
                        ref -> Optional.ofNullable(view.knowledge().steps().get(ref.id())).stream())
                .flatMap(step -> use(occurrence, step, told).stream())
                .toList();
    }

    private Optional<StepUse> use(String occurrence, Step step, Set<String> told) {
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(text -> use(occurrence, step, text, told.add(step.id())));
    }

    private StepUse use(String occurrence, Step step, Borrowed<ArticleText> text, boolean first) {
        String anchor = occurrence + "--" + step.id();
        @Nullable Prose body = first ? body(text, anchor) : null;
        return new StepUse(
                anchor,
                Words.of(text.map(t -> t.title().text())),
                step.role().map(r -> reader.label("roles", r.id())).orElse(null),
                reader.minutes(step.minutes()),
                Router.relative(
                        Router.code(reader.language(), "any"),
                        Router.step(reader.language(), step.id())),
                body,
                body != null && body.html().markup().length() < SHORT);
    }

    private Prose body(Borrowed<ArticleText> text, String anchor) {
        return Prose.of(
                text.map(
                        t ->
                                view.articles()
                                        .embedded(t.body(), reader.language())
                                        .html()
                                        .embed(anchor + "--")));
    }
}
