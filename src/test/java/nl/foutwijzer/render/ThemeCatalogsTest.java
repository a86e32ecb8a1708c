package nl.foutwijzer.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme's strings: each language has all, with the same parameters, and templates no other. */
class ThemeCatalogsTest {
    private static final Set<String> WITH_PARAMETERS =
            Set.of(
                    "minutes",
                    "codes-count",
                    "code-page-title",
                    "page-title",
                    "on-platform",
                    "ticket-line",
                    "translated-from",
                    "stale-notice",
                    "stale-notice-undated",
                    "read-original",
                    "translations-intro",
                    "translations-more",
                    "stage-position",
                    "stage-title",
                    "facet-title",
                    "part-title",
                    "part-range",
                    "list-description",
                    "changes-older",
                    "copy-stale",
                    "copy-unknown",
                    "borrowed-notice");

    /** Begins the keys of strings that scripts show, which know no patterns. */
    private static final String SEARCH = "search-";

    /** What scripts fill in that read it from the page. */
    private static final Set<String> SHOWN =
            Set.of(
                    "filter-shown",
                    "copy-newer",
                    "copy-older",
                    "offline-save-size",
                    "offline-saving");

    private static final Pattern USED =
            Pattern.compile("ui(?:\\.([a-z]+)\\b(?!\\.)|\\[\"([a-z-]+)\"])");

    private static final Pattern WORD =
            Pattern.compile("\\bwords(?:\\.([a-z]+)\\b|\\['([a-z-]+)'])(?! \\+)");

    private final Theme theme;
    private final Map<String, String> dutch;

    ThemeCatalogsTest() throws IOException {
        theme = Theme.open(Path.of("target", "no-overrides"));
        dutch = UiStrings.of(theme, "nl");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSameKeys(String language) {
        assertThat(UiStrings.of(theme, language)).containsOnlyKeys(dutch.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSameParameters(String language) {
        UiStrings.of(theme, language)
                .forEach(
                        (key, text) ->
                                assertThat(parameters(text))
                                        .as(key)
                                        .isEqualTo(parameters(dutch.getOrDefault(key, ""))));
    }

    /** ICU takes an apostrophe before a brace as the beginning of a quotation. */
    @ParameterizedTest
    @MethodSource("languages")
    void loseNoParameterToAnApostrophe(String language) {
        UiStrings.of(theme, language)
                .forEach(
                        (key, text) ->
                                assertThat(parameters(text)).as(key).isEqualTo(written(text)));
    }

    private static Set<String> written(String text) {
        return Pattern.compile("\\{([a-z]+) ?[,}]")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void havePluralsForEachNumberThatTheLanguageTellsApart(String language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        Set<String> needed =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(rules::select)
                        .collect(Collectors.toCollection(TreeSet::new));
        UiStrings.of(theme, language)
                .forEach(
                        (key, text) -> {
                            for (Set<String> plural : plurals(text)) {
                                assertThat(plural).as(key).containsAll(needed);
                                assertThat(rules.getKeywords()).as(key).containsAll(plural);
                            }
                        });
    }

    /**
     * The categories of each plural in a pattern, but for those of one number such as {@code =0}.
     */
    private static List<Set<String>> plurals(String text) {
        List<Set<String>> plurals = new ArrayList<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(new TreeSet<>());
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR
                    && !pattern.getSubstring(part).startsWith("=")) {
                plurals.get(plurals.size() - 1).add(pattern.getSubstring(part));
            }
        }
        return plurals;
    }

    @Test
    void haveParametersOnlyWhereComposersFillThem() {
        Set<String> found = new TreeSet<>();
        dutch.forEach(
                (key, text) -> {
                    if (!parameters(text).isEmpty()
                            && !key.startsWith(SEARCH)
                            && !SHOWN.contains(key)) {
                        found.add(key);
                    }
                });
        assertThat(found).containsExactlyInAnyOrderElementsOf(WITH_PARAMETERS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void havePlainParametersWhereScriptsFillThem(String language) {
        UiStrings.of(theme, language)
                .forEach(
                        (key, text) -> {
                            if (key.startsWith(SEARCH) || SHOWN.contains(key)) {
                                assertThat(text.replaceAll("\\{[a-z]+}", ""))
                                        .as(key)
                                        .doesNotContain("{", "}");
                            }
                        });
    }

    @Test
    void haveAllThatTemplatesUse() {
        Set<String> used = new TreeSet<>();
        for (String folder : new String[] {"layouts", "partials", "pages"}) {
            for (String path : theme.list(folder)) {
                Matcher matcher = USED.matcher(theme.text(path).orElseThrow());
                while (matcher.find()) {
                    used.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(dutch).containsKeys(used.toArray(String[]::new));
        assertThat(used).doesNotContainAnyElementsOf(WITH_PARAMETERS);
    }

    @Test
    void haveAllThatTheSearchShowsAndNoMore() {
        String scripts =
                Stream.of("search", "scan", "results")
                        .flatMap(folder -> theme.list("assets/js/" + folder).stream())
                        .filter(path -> path.matches(".*/results/.*|.*/9[^/]*")) // what shows
                        .map(path -> theme.text(path).orElseThrow())
                        .collect(joining());
        String templates =
                Stream.of("layouts", "partials", "pages")
                        .flatMap(folder -> theme.list(folder).stream())
                        .map(path -> theme.text(path).orElseThrow())
                        .collect(joining());
        Set<String> kinds =
                Set.of("code", "step", "page", "column-code", "column-count", "column-line");
        dutch.keySet().stream()
                .filter(key -> key.startsWith(SEARCH))
                .forEach(
                        key -> {
                            String word = key.substring(SEARCH.length());
                            assertThat(
                                            templates.contains("ui[\"" + key + "\"]")
                                                    || scripts.contains("words." + word)
                                                    || scripts.contains("words['" + word + "']")
                                                    || kinds.contains(word))
                                    .as(key)
                                    .isTrue();
                        });
        Matcher used = WORD.matcher(scripts);
        while (used.find()) {
            String word = used.group(1) != null ? used.group(1) : used.group(2);
            assertThat(dutch).containsKey(SEARCH + word);
        }
    }

    /** Those that the theme has a catalog of. */
    static Stream<String> languages() throws IOException {
        List<String> catalogs = Theme.open(Path.of("target", "no-overrides")).list("i18n");
        assertThat(catalogs).hasSizeGreaterThan(2);
        return catalogs.stream().map(path -> path.replaceAll("^i18n/|\\.yaml$", ""));
    }

    private static Set<String> parameters(String text) {
        Set<String> names = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }
}
