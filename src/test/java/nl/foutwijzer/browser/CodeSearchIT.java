package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.ErrorCode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search of 2,000 codes by whatever people call them. */
@ExtendWith(Chromium.class)
class CodeSearchIT {
    private static final int MOST_CODES = 50;
    private static final int NEAR = 3;
    private static final int SHOWN = 5;

    /** Where a word of a symbol is a stop word, or means the same as one that is everywhere. */
    private static final int SHOWN_BY_PARTS = 100;

    private static final int RANDOM_SPELLINGS = 2000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{feff}]");
    private static final String LOOK_UP =
            """
            async (spellings) => {
              const index = await foutwijzer.search.open();
              const found = [];
              for (const spelling of JSON.parse(spellings)) {
                found.push((await index.table.find(spelling)).pages);
              }
              return JSON.stringify(found);
            }
            """;

    private static MadeUpSite site;
    private static Visit visit;

    @BeforeAll
    static void open(@TempDir Path folder, Chromium.Session chromium) throws IOException {
        site = MadeUpSite.write(folder);
        visit = chromium.visit(folder);
        visit.open("page.html");
    }

    @AfterAll
    static void close() {
        visit.close();
    }

    @Test
    void findsEveryCodeInEveryForm() {
        assertThat(site.shards("c")).isGreaterThan(5);
        CodeIndex codes = site.knowledge().codeIndex();
        Map<String, ErrorCode> spellings = new LinkedHashMap<>();
        entries()
                .forEach(entry -> forms(entry.code()).forEach(f -> spellings.put(f, entry.code())));
        SoftAssertions all = new SoftAssertions();
        find(spellings.keySet())
                .forEach(
                        (spelling, answer) -> {
                            ErrorCode code = spellings.get(spelling);
                            all.assertThat(codes.find(spelling)).as(spelling).containsExactly(code);
                            all.assertThat(MadeUpSite.pages(answer.get("codes")))
                                    .as(spelling)
                                    .containsExactly(page(code));
                            all.assertThat(answer.get("jump").asString())
                                    .as(spelling)
                                    .endsWith("/nl/" + page(code) + ".html");
                        });
        all.assertAll();
        assertThat(spellings).hasSizeGreaterThan(10_000);
    }

    @Test
    void jumpsOnlyWhereOnePageIsMeant() {
        CodeIndex codes = site.knowledge().codeIndex();
        Set<String> names =
                entries().stream()
                        .flatMap(
                                e ->
                                        Stream.of(
                                                        e.symbols().stream(),
                                                        e.aliases().stream(),
                                                        e.underlying().stream()
                                                                .map(ErrorCode::value))
                                                .flatMap(s -> s))
                        .filter(name -> !SPACE.matcher(name).find())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        SoftAssertions all = new SoftAssertions();
        Set<Boolean> jumps = new LinkedHashSet<>();
        find(names)
                .forEach(
                        (name, answer) -> {
                            List<String> pages =
                                    codes.find(name).stream().map(CodeSearchIT::page).toList();
                            all.assertThat(MadeUpSite.pages(answer.get("codes")))
                                    .as(name)
                                    .containsExactlyElementsOf(
                                            pages.stream().limit(MOST_CODES).toList());
                            all.assertThat(answer.get("jump").isNull())
                                    .as(name)
                                    .isEqualTo(pages.size() > 1);
                            jumps.add(answer.get("jump").isNull());
                        });
        all.assertAll();
        assertThat(jumps).containsExactlyInAnyOrder(true, false);
    }

    /** What has spaces in it may be words; names of words are found among these. */
    @Test
    void agreesWithTheGeneratorOnAnySpelling() {
        CodeIndex codes = site.knowledge().codeIndex();
        CodeIndex nameless =
                new CodeIndex(
                        codes.rules(), entries().stream().map(CodeSearchIT::withoutNames).toList());
        List<String> known =
                entries().stream()
                        .flatMap(
                                e ->
                                        Stream.concat(
                                                forms(e.code()).stream(),
                                                Stream.concat(
                                                        e.symbols().stream(),
                                                        e.aliases().stream())))
                        .toList();
        RandomSpelling random = new RandomSpelling(new Random(11), known);
        List<String> spellings =
                Stream.generate(random::spelling)
                        .filter(s -> s.length() < 300)
                        .limit(RANDOM_SPELLINGS)
                        .toList();
        String json = ascii(spellings);
        JsonNode found =
                JsonMapper.shared().readTree((String) visit.page().evaluate(LOOK_UP, json));
        SoftAssertions all = new SoftAssertions();
        int hits = 0;
        for (int i = 0; i < spellings.size(); i++) {
            String spelling = spellings.get(i);
            boolean spaced = SPACE.matcher(trimmed(spelling)).find();
            List<String> expected =
                    (spaced ? nameless : codes)
                            .find(spelling).stream().map(CodeSearchIT::page).toList();
            hits += expected.isEmpty() ? 0 : 1;
            all.assertThat(found.get(i).valueStream().map(n -> document(n.asInt())).toList())
                    .as(ascii(List.of(spelling)))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        all.assertAll();
        assertThat(hits).isBetween(RANDOM_SPELLINGS / 10, RANDOM_SPELLINGS * 9 / 10);
    }

    @Test
    void saysOfACodeWithAWrongDigitThatItIsUnknown() {
        CodeIndex codes = site.knowledge().codeIndex();
        Random random = new Random(5);
        Map<String, ErrorCode> meant = new LinkedHashMap<>();
        for (ErrorCode code : hresults().filter(c -> random.nextInt(4) == 0).toList()) {
            StringBuilder wrong = new StringBuilder(code.value());
            wrong.setCharAt(3 + random.nextInt(7), "0123456789ABCDEF".charAt(random.nextInt(16)));
            if (codes.find(wrong.toString()).isEmpty()) {
                meant.put(wrong.toString(), code);
            }
        }
        SoftAssertions all = new SoftAssertions();
        find(meant.keySet())
                .forEach(
                        (wrong, answer) -> {
                            all.assertThat(answer.get("jump").isNull()).as(wrong).isTrue();
                            all.assertThat(answer.get("codes").isEmpty()).as(wrong).isTrue();
                            all.assertThat(answer.get("unknown").get("code").asString())
                                    .isEqualTo(wrong);
                            List<String> near = MadeUpSite.pages(answer.get("unknown").get("near"));
                            all.assertThat(near)
                                    .as(wrong)
                                    .isNotEmpty()
                                    .containsExactlyElementsOf(
                                            codes.nearest(wrong, NEAR).stream()
                                                    .map(CodeSearchIT::page)
                                                    .toList());
                            if (near.size() < NEAR) {
                                all.assertThat(near).contains(page(meant.get(wrong)));
                            }
                        });
        all.assertAll();
        assertThat(meant).hasSizeGreaterThan(200);
    }

    @Test
    void listsTheCodesThatBeginOrEndSo() {
        Random random = new Random(9);
        Map<String, Predicate<String>> parts = new LinkedHashMap<>();
        hresults()
                .map(code -> code.value().substring(2).toLowerCase(Locale.ROOT))
                .filter(hex -> random.nextInt(12) == 0)
                .forEach(
                        hex -> {
                            String begin = hex.substring(0, 3 + random.nextInt(5));
                            parts.put("0x" + begin, h -> h.startsWith(begin));
                            String end = hex.substring(4);
                            parts.put("…" + end, h -> h.endsWith(end));
                        });
        SoftAssertions all = new SoftAssertions();
        find(parts.keySet())
                .forEach(
                        (part, answer) -> {
                            Set<String> expected = having(parts.get(part));
                            List<String> pages = MadeUpSite.pages(answer.get("codes"));
                            all.assertThat(answer.get("jump").isNull()).as(part).isTrue();
                            all.assertThat(pages)
                                    .as(part)
                                    .doesNotHaveDuplicates()
                                    .hasSize(Math.min(MOST_CODES, expected.size()))
                                    .isSubsetOf(expected);
                        });
        all.assertAll();
    }

    @Test
    void findsSymbolsByTheirParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (CodeIndex.Entry entry : entries()) {
            for (String symbol : entry.symbols()) {
                parts.put(symbol.substring(0, symbol.length() - 2), page(entry.code()));
                parts.put(symbol.substring("ERROR_".length()), page(entry.code()));
                parts.put(symbol.toLowerCase(Locale.ROOT).replace('_', '-'), page(entry.code()));
            }
        }
        SoftAssertions all = new SoftAssertions();
        find(parts.keySet(), SHOWN_BY_PARTS)
                .forEach(
                        (part, answer) -> {
                            List<String> pages =
                                    new ArrayList<>(MadeUpSite.pages(answer.get("codes")));
                            pages.addAll(MadeUpSite.pages(answer.get("results")));
                            all.assertThat(pages).as(part).contains(parts.get(part));
                        });
        all.assertAll();
        assertThat(parts).hasSizeGreaterThan(500);
    }

    private static List<CodeIndex.Entry> entries() {
        return site.knowledge().source().codes();
    }

    private static Stream<ErrorCode> hresults() {
        return entries().stream()
                .map(CodeIndex.Entry::code)
                .filter(code -> code.notation().equals("hresult"));
    }

    /** Pages of codes, aliases and codes inside whose digits are so. */
    private static Set<String> having(Predicate<String> digits) {
        return entries().stream()
                .filter(
                        entry ->
                                Stream.of(
                                                Stream.of(entry.code().value()),
                                                entry.aliases().stream(),
                                                entry.underlying().stream().map(ErrorCode::value))
                                        .flatMap(s -> s)
                                        .filter(value -> value.matches("0x[0-9A-F]{8}"))
                                        .map(v -> v.substring(2).toLowerCase(Locale.ROOT))
                                        .anyMatch(digits))
                .map(entry -> page(entry.code()))
                .collect(Collectors.toSet());
    }

    private static List<String> forms(ErrorCode code) {
        String value = code.value();
        if (code.notation().equals("decimal")) {
            return List.of(value, " " + wide(value), "(" + value.replace('-', '\u2212') + ")");
        } else if (code.notation().equals("text")) {
            return List.of(
                    value, value.toLowerCase(Locale.ROOT), value.replace("-", " "), wide(value));
        }
        long number = Long.parseLong(value.substring(2), 16);
        String hex = value.substring(2);
        return List.of(
                value,
                value.toLowerCase(Locale.ROOT),
                "0X" + hex,
                hex,
                hex.toLowerCase(Locale.ROOT).replaceFirst("(.{4})", "$1 "),
                "0x" + hex.replaceFirst("(.{4})", "$1_"),
                String.valueOf(number),
                String.valueOf(number - (1L << 32)),
                "\u2212" + ((1L << 32) - number),
                wide(value),
                "“" + value + "”.");
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c > ' ' && c < 0x7F ? c + 0xFEE0 : c))
                .collect(Collectors.joining());
    }

    private static CodeIndex.Entry withoutNames(CodeIndex.Entry entry) {
        List<String> codes =
                entry.aliases().stream()
                        .filter(
                                alias ->
                                        site.knowledge().source().rules().stream()
                                                .map(rule -> rule.read(alias))
                                                .anyMatch(Optional::isPresent))
                        .toList();
        return new CodeIndex.Entry(entry.code(), codes, entry.underlying(), List.of());
    }

    private static String page(ErrorCode code) {
        return "code/" + code.value().toLowerCase(Locale.ROOT);
    }

    private static String document(int number) {
        return site.knowledge().source().documents().get(number).path();
    }

    private static String trimmed(String text) {
        return text.replaceAll("^" + SPACE + "+|" + SPACE + "+$", "");
    }

    private static String ascii(List<String> texts) {
        return JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(texts);
    }

    private static Map<String, JsonNode> find(Set<String> queries) {
        return find(queries, SHOWN);
    }

    private static Map<String, JsonNode> find(Set<String> queries, int limit) {
        List<String> all = List.copyOf(queries);
        List<JsonNode> answers =
                MadeUpSite.find(
                        visit,
                        all.stream()
                                .map(q -> new MadeUpSite.Asked(q, Map.of("limit", limit)))
                                .toList());
        Map<String, JsonNode> byQuery = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byQuery.put(all.get(i), answers.get(i));
        }
        return byQuery;
    }
}
