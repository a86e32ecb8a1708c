package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.Tally;
import nl.foutwijzer.translation.TranslationState;
import org.jspecify.annotations.Nullable;

/** Composes the page that tells how far translations are. */
public final class TranslationsComposer {
    private static final int LONGEST = 500;

    private final SiteView view;
    private final FrameComposer frames;

    public TranslationsComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public TranslationsPage compose(LanguageTag language) {
        Reader reader = view.reader(language);
        LanguageTag source = view.translations().source();
        List<Tally> tallies =
                view.readers().keySet().stream()
                        .filter(l -> !l.equals(source))
                        .map(l -> Tally.of(view.parts(), l, view.translations()))
                        .toList();
        List<TranslationState> states = states(tallies);
        String heading = reader.ui().text("translations");
        String intro = intro(reader, tallies);
        FrameComposer.Self self =
                new FrameComposer.Self(
                                language,
                                PageVersions.own(Router::translations),
                                heading,
                                intro,
                                "",
                                "")
                        .of(PageContent.list(view.errorsDigest()));
        return new TranslationsPage(
                frames.compose(self, List.of()),
                heading,
                intro,
                states.stream().map(state -> label(state, reader)).toList(),
                tallies.stream().map(tally -> row(tally, states, reader)).toList(),
                language.equals(source) ? null : open(reader));
    }

    private String intro(Reader reader, List<Tally> tallies) {
        int parts = tallies.stream().mapToInt(Tally::total).max().orElse(0);
        String source = reader.localizer().nameOf(view.translations().source());
        return reader.ui().format("translations-intro", Map.of("language", source, "count", parts));
    }

    /** The usual ones, and others where some part is in them. */
    private static List<TranslationState> states(List<Tally> tallies) {
        Set<TranslationState> states =
                EnumSet.of(
                        TranslationState.COMPLETE,
                        TranslationState.STALE,
                        TranslationState.MISSING);
        for (TranslationState state : TranslationState.values()) {
            if (tallies.stream().anyMatch(tally -> tally.count(state) > 0)) {
                states.add(state);
            }
        }
        return List.copyOf(states);
    }

    private static Label label(TranslationState state, Reader reader) {
        return new Label(state.id(), reader.ui().text("state-" + state.id()));
    }

    private TranslationsPage.Row row(Tally tally, List<TranslationState> states, Reader reader) {
        LanguageTag language = tally.language();
        return new TranslationsPage.Row(
                language.value(),
                language.direction(),
                view.reader(language).localizer().ownName(),
                href(Router.translations(language), reader),
                reader.localizer().percent(tally.percent()),
                states.stream().map(s -> reader.localizer().number(tally.count(s))).toList());
    }

    private TranslationsPage.Open open(Reader reader) {
        List<TranslationsPage.Item> items = new ArrayList<>();
        view.knowledge().errors().forEach(error -> add(error, reader, items));
        view.knowledge()
                .steps()
                .values()
                .forEach(
                        step ->
                                add(
                                        Parts.of(step),
                                        step.texts(),
                                        Router.step(reader.language(), step.id()),
                                        reader,
                                        items));
        view.knowledge().pages().values().forEach(page -> add(page, reader, items));
        List<TranslationsPage.Item> shown = items.subList(0, Math.min(LONGEST, items.size()));
        int left = items.size() - shown.size();
        return new TranslationsPage.Open(
                shown,
                left == 0 ? null : reader.ui().format("translations-more", Map.of("count", left)));
    }

    private void add(ErrorDefinition error, Reader reader, List<TranslationsPage.Item> items) {
        OutputPath page = Router.code(reader.language(), error.slug());
        for (Occurrence occurrence : error.occurrences()) {
            state(Parts.of(error, occurrence.id().id()), reader)
                    .map(
                            state ->
                                    new TranslationsPage.Item(
                                            error.code().value(),
                                            place(error, occurrence, reader),
                                            reader.title(error),
                                            href(page, reader) + "#" + occurrence.id().id(),
                                            state))
                    .ifPresent(items::add);
        }
    }

    private static @Nullable String place(
            ErrorDefinition error, Occurrence occurrence, Reader reader) {
        return error.occurrences().size() == 1 ? null : reader.heading(error, occurrence);
    }

    private void add(Page page, Reader reader, List<TranslationsPage.Item> items) {
        OutputPath path =
                page.id().equals(Page.HOME)
                        ? Router.home(reader.language())
                        : Router.page(reader.language(), page.id());
        add(Parts.of(page), page.texts(), path, reader, items);
    }

    private void add(
            Part part,
            Map<LanguageTag, ArticleText> texts,
            OutputPath page,
            Reader reader,
            List<TranslationsPage.Item> items) {
        Optional<Words> title =
                reader.chain()
                        .find(texts, Optional::of)
                        .map(text -> Words.of(text.map(t -> t.title().text())));
        Optional<Label> state = state(part, reader);
        if (title.isPresent() && state.isPresent()) {
            String href = href(page, reader);
            items.add(new TranslationsPage.Item(null, null, title.get(), href, state.get()));
        }
    }

    private Optional<Label> state(Part part, Reader reader) {
        return view.translations()
                .state(part, reader.language())
                .filter(state -> state != TranslationState.COMPLETE)
                .map(state -> label(state, reader));
    }

    private static String href(OutputPath to, Reader reader) {
        return Router.relative(Router.translations(reader.language()), to);
    }
}
