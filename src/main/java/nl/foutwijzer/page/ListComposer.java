package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the lists of codes. */
public final class ListComposer {
    private final SiteView view;
    private final FrameComposer frames;

    public ListComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
    }

    public ListPage codes(LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.codes(language);
        CodeRows rows = new CodeRows(reader, path);
        String heading = reader.ui().text("all-codes");
        List<CodeRow> all = view.knowledge().errors().stream().map(rows::row).toList();
        List<Link> platforms =
                view.knowledge().site().platforms().stream()
                        .map(id -> platform(reader, path, id))
                        .toList();
        return new ListPage(
                frame(reader, Router::codes, heading),
                heading,
                count(reader, all.size()),
                !platforms.isEmpty(),
                platforms,
                all);
    }

    public ListPage platform(String platform, LanguageTag language) {
        Reader reader = view.reader(language);
        OutputPath path = Router.platform(language, platform);
        CodeRows rows = new CodeRows(reader, path);
        String name = reader.label("platforms", platform).text();
        String heading = reader.ui().format("on-platform", Map.of("platform", name));
        List<CodeRow> found = new ArrayList<>();
        onPlatform(platform, view.knowledge().errors())
                .forEach((error, o) -> found.add(rows.row(error, "#" + o.id(), null)));
        Link all =
                new Link(
                        reader.ui().text("all-codes"),
                        Router.relative(path, Router.codes(language)));
        return new ListPage(
                frame(reader, l -> Router.platform(l, platform), heading),
                heading,
                count(reader, found.size()),
                false,
                List.of(all),
                found);
    }

    private Frame frame(
            Reader reader,
            java.util.function.Function<LanguageTag, OutputPath> route,
            String heading) {
        return frames.compose(
                new FrameComposer.Self(reader.language(), route, heading, heading, "", ""),
                List.of());
    }

    private static Link platform(Reader reader, OutputPath from, String id) {
        return new Link(
                reader.label("platforms", id).text(),
                Router.relative(from, Router.platform(reader.language(), id)));
    }

    /** The codes that occur on a platform, each with the occurrence there. */
    static Map<ErrorDefinition, Occurrence> onPlatform(
            String platform, List<ErrorDefinition> errors) {
        Map<ErrorDefinition, Occurrence> found = new LinkedHashMap<>();
        for (ErrorDefinition error : errors) {
            error.occurrences().stream()
                    .filter(o -> o.platform().filter(p -> p.id().equals(platform)).isPresent())
                    .findFirst()
                    .ifPresent(o -> found.put(error, o));
        }
        return found;
    }

    /** How many codes there are, in words. */
    static String count(Reader reader, int count) {
        return reader.ui().format("codes-count", Map.of("count", count));
    }
}
