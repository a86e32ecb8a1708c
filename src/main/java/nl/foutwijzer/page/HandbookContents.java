package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes what leads through one part of a handbook: its contents, and its index of names. */
final class HandbookContents {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    private final SiteView view;
    private final Reader reader;
    private final OutputPath from;

    HandbookContents(SiteView view, Reader reader, OutputPath from) {
        this.view = view;
        this.reader = reader;
        this.from = from;
    }

    /** The codes by platform, then all else by its kind. */
    List<HandbookPage.Group> groups(List<HandbookPage.Chapter> chapters) {
        Map<String, String> numbers = new HashMap<>();
        chapters.stream()
                .flatMap(chapter -> chapter.entries().stream())
                .forEach(entry -> numbers.put(entry.path(), entry.number()));
        List<HandbookPage.Group> groups = new ArrayList<>(codes(numbers));
        chapters.stream()
                .filter(c -> !c.kind().equals("code"))
                .map(this::group)
                .forEach(groups::add);
        return groups;
    }

    private List<HandbookPage.Group> codes(Map<String, String> numbers) {
        List<HandbookPage.Group> groups = new ArrayList<>();
        for (CodeList list : view.lists().all()) {
            if (list.property().filter(p -> p.kind() == Property.Kind.PLATFORM).isPresent()) {
                groups.add(group(list, view.lists().in(list), numbers));
            }
        }
        List<CodeLists.Listed> rest = withoutPlatform(!groups.isEmpty());
        if (!rest.isEmpty()) {
            groups.add(group(CodeList.ALL, rest, numbers));
        }
        return groups;
    }

    /** The codes that stand in the list of no platform. */
    private List<CodeLists.Listed> withoutPlatform(boolean siteHasPlatforms) {
        return view.lists().in(CodeList.ALL).stream()
                .filter(
                        listed ->
                                !siteHasPlatforms
                                        || listed.occurrences().stream()
                                                .allMatch(o -> o.platform().isEmpty()))
                .toList();
    }

    private HandbookPage.Group group(
            CodeList list, List<CodeLists.Listed> codes, Map<String, String> numbers) {
        ListedCodes listed = new ListedCodes(reader, list);
        boolean all = list.property().isEmpty();
        return new HandbookPage.Group(
                all ? reader.ui().text("kind-code") : list.label(reader),
                all ? null : list.path(reader.language()).value(),
                codes.stream().map(code -> row(code, listed.title(code), numbers)).toList());
    }

    private HandbookPage.Row row(CodeLists.Listed code, Words title, Map<String, String> numbers) {
        OutputPath to = Router.code(reader.language(), code.error().slug());
        return new HandbookPage.Row(
                numbers.getOrDefault(to.value(), ""),
                Router.relative(from, to),
                code.error().code().value(),
                title);
    }

    private HandbookPage.Group group(HandbookPage.Chapter chapter) {
        return new HandbookPage.Group(
                chapter.heading(), null, chapter.entries().stream().map(this::row).toList());
    }

    private HandbookPage.Row row(HandbookPage.Entry entry) {
        Words title =
                entry.page() instanceof StepPage step
                        ? step.title()
                        : ((ArticlePage) entry.page()).title();
        String href = Router.relative(from, new OutputPath(entry.path()));
        return new HandbookPage.Row(entry.number(), href, null, title);
    }

    /** Every other spelling and name of each code: names first, then numbers by their size. */
    List<HandbookPage.IndexLine> index() {
        return view.knowledge().errors().stream()
                .flatMap(this::index)
                .distinct()
                .sorted(
                        Comparator.comparingInt((HandbookPage.IndexLine l) -> size(l.spelling()))
                                .thenComparing(l -> l.spelling().toLowerCase(Locale.ROOT))
                                .thenComparing(HandbookPage.IndexLine::code))
                .toList();
    }

    private Stream<HandbookPage.IndexLine> index(ErrorDefinition error) {
        String code = error.code().value();
        String href = Router.relative(from, Router.code(reader.language(), error.slug()));
        Stream<String> forms =
                Notations.byName(error.code().notation()).orElseThrow().forms(code).stream();
        Stream<String> underlying =
                error.occurrences().stream()
                        .flatMap(o -> o.underlying().stream())
                        .map(ErrorCode::value);
        Stream<String> names =
                Stream.concat(error.symbol().stream(), error.aliases().stream().map(Ref::id));
        return Stream.of(names, underlying, forms)
                .flatMap(spellings -> spellings)
                .filter(spelling -> !spelling.equals(code))
                .map(spelling -> new HandbookPage.IndexLine(spelling, code, href));
    }

    /** The number of digits; nothing for what is no number. */
    private static int size(String spelling) {
        return NUMBER.matcher(spelling).matches() ? spelling.replace("-", "").length() : 0;
    }
}
