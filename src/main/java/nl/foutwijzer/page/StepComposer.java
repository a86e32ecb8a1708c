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
    private final StaleNotices stale;

    StepComposer(SiteView view, Reader reader) {
        this.view = view;
        this.reader = reader;
        this.stale = new StaleNotices(view, reader);
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

    /**
     * The steps of one list, by name.
     *
     * @param told as above
     */
    List<StepLink> links(String occurrence, List<Ref> steps, Set<String> told) {
        return steps.stream()
                .flatMap(
                        ref -> Optional.ofNullable(view.knowledge().steps().get(ref.id())).stream())
                .flatMap(step -> link(occurrence, step, told).stream())
                .toList();
    }

    private Optional<StepLink> link(String occurrence, Step step, Set<String> told) {
        return reader.chain()
                .find(step.texts(), Optional::of)
                .map(text -> link(occurrence, step, text, told.add(step.id())));
    }

    private StepLink link(String occurrence, Step step, Borrowed<ArticleText> text, boolean first) {
        String anchor = occurrence + "--" + step.id();
        return new StepLink(
                first ? anchor : null,
                Words.of(text.map(t -> t.title().text())),
                text.value()
                        .summary()
                        .map(summary -> Words.of(text.map(t -> summary.text())))
                        .orElse(null),
                role(step),
                reader.minutes(step.minutes()),
                first ? page(step) : "#" + anchor);
    }

    private @Nullable Label role(Step step) {
        return step.role().map(r -> reader.label("roles", r.id())).orElse(null);
    }

    private String page(Step step) {
        return Router.relative(
                Router.code(reader.language(), "any"), Router.step(reader.language(), step.id()));
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
                role(step),
                reader.minutes(step.minutes()),
                page(step),
                first ? stale.of(step, Router.code(reader.language(), "any")) : null,
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
