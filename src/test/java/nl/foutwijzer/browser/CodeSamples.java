package nl.foutwijzer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.model.CodeCases;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeMatch;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.Notations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spellings and texts, random but always the same, and what the generator reads in them. */
final class CodeSamples {
    private static final int SPELLINGS = 1500;
    private static final int TEXTS = 1000;
    private static final int NEAR = 5;

    /** Written like the sites of {@code code-cases.json}; rules that those do not have. */
    private static final String MIXED =
            """
            {
              "rules": [
                {"notation": "hresult", "scan": "after-cue"},
                {"notation": "decimal", "scan": "always"},
                {"notation": "text", "pattern": "E.{1,3}|[A-Z]+-[0-9]+", "scan": "after-cue"},
                {"notation": "text", "pattern": "[0-9]{4}", "scan": "always"},
                {"notation": "text", "scan": "always"}
              ],
              "codes": [
                {"notation": "hresult", "code": "0x87D1041C", "aliases": ["ora 942", "1603"],
                  "underlying": [{"notation": "text", "code": "e 1.11"}], "symbols": ["\u0130\u03A3"]},
                {"notation": "decimal", "code": "-13", "aliases": ["0x5", "Time out"],
                  "underlying": [], "symbols": ["Timeout", "---"]},
                {"notation": "text", "code": "ORA-942", "aliases": ["ORA-942x"],
                  "underlying": [{"notation": "decimal", "code": "1603"}], "symbols": []},
                {"notation": "text", "code": "4711", "aliases": [], "underlying": [],
                  "symbols": ["\uFF25_FAIL", "\u30A8\u30E9\u30FC"]},
                {"notation": "text", "code": "A+B 7", "aliases": ["Ошибка 5"],
                  "underlying": [{"notation": "hresult", "code": "0x80070005"}], "symbols": ["time-out"]}
              ],
              "cues": ["fout", "Exit Code", "\u30A8\u30E9\u30FC", "\u0130\u03A3"]
            }
            """;

    record Samples(
            List<SiteSample> sites,
            List<CharacterSample> characters,
            Map<String, List<List<Integer>>> beside) {}

    /**
     * @param entries as the browser's table takes them
     */
    record SiteSample(
            String name,
            JsonNode rules,
            List<Entry> entries,
            JsonNode cues,
            List<SpellingSample> spellings,
            List<TextSample> texts) {}

    record Entry(
            String notation,
            String code,
            JsonNode aliases,
            List<Inner> underlying,
            JsonNode symbols) {}

    record Inner(String notation, String canonical) {}

    record SpellingSample(
            String spelling, List<List<String>> readings, List<String> pages, List<String> near) {}

    record TextSample(String text, List<List<Object>> matches) {}

    record CharacterSample(String character, String key) {}

    private CodeSamples() {}

    static Samples make() {
        Map<String, JsonNode> sites = new TreeMap<>();
        CodeCases.all()
                .path("sites")
                .properties()
                .forEach(e -> sites.put(e.getKey(), e.getValue()));
        sites.put("mixed", JsonMapper.shared().readTree(MIXED));
        List<String> characters = characters();
        return new Samples(
                sites.entrySet().stream().map(e -> site(e.getKey(), e.getValue())).toList(),
                characters.stream().map(CodeSamples::character).toList(),
                Map.of(
                        "ORA-00942", beside("ORA-00942", characters),
                        "Ошибка 5", beside("Ошибка 5", characters)));
    }

    private static SiteSample site(String name, JsonNode site) {
        List<Entry> entries = site.path("codes").valueStream().map(CodeSamples::entry).toList();
        RandomSpelling random = new RandomSpelling(new Random(name.hashCode()), known(site));
        CodeIndex index = CodeCases.siteIndex(site);
        CodeScanner scanner = CodeCases.siteScanner(site);
        return new SiteSample(
                name,
                site.path("rules"),
                entries,
                site.path("cues"),
                Stream.generate(random::spelling)
                        .limit(SPELLINGS)
                        .map(s -> spelling(s, index))
                        .toList(),
                Stream.generate(random::text).limit(TEXTS).map(t -> text(t, scanner)).toList());
    }

    private static Entry entry(JsonNode entry) {
        return new Entry(
                entry.path("notation").asString(),
                entry.path("code").asString(),
                entry.path("aliases"),
                entry.path("underlying")
                        .valueStream()
                        .map(c -> new Inner(text(c, "notation"), text(c, "code")))
                        .toList(),
                entry.path("symbols"));
    }

    private static String text(JsonNode object, String key) {
        return object.path(key).asString();
    }

    /** All that a site's readers may write, cue words included. */
    private static List<String> known(JsonNode site) {
        List<String> known = new ArrayList<>();
        for (JsonNode entry : site.path("codes")) {
            Notations.byName(text(entry, "notation"))
                    .ifPresent(n -> known.addAll(n.forms(text(entry, "code"))));
            entry.path("aliases").forEach(alias -> known.add(alias.asString()));
            entry.path("symbols").forEach(symbol -> known.add(symbol.asString()));
            entry.path("underlying").forEach(code -> known.add(text(code, "code")));
        }
        site.path("cues").forEach(cue -> known.add(cue.asString() + " "));
        return known;
    }

    private static SpellingSample spelling(String spelling, CodeIndex index) {
        List<List<String>> readings =
                index.rules().stream()
                        .map(CodeRule::notation)
                        .distinct()
                        .flatMap(n -> n.normalize(spelling).map(c -> read(n.name(), c)).stream())
                        .toList();
        return new SpellingSample(
                spelling,
                readings,
                values(index.find(spelling)),
                values(index.nearest(spelling, NEAR)));
    }

    private static List<String> read(String notation, String canonical) {
        return List.of(notation, canonical, new ErrorCode(notation, canonical).key());
    }

    private static TextSample text(String text, CodeScanner scanner) {
        return new TextSample(
                text, scanner.scan(text).stream().map(CodeSamples::describe).toList());
    }

    private static List<Object> describe(CodeMatch match) {
        return List.of(
                match.start(),
                match.end(),
                match.spelling(),
                match.canonical(),
                values(match.pages()));
    }

    private static List<String> values(List<ErrorCode> codes) {
        return codes.stream().map(ErrorCode::value).toList();
    }

    private static CharacterSample character(String character) {
        return new CharacterSample(character, Notations.TEXT.key("1" + character + "2"));
    }

    /** Where a name is found behind each character. */
    private static List<List<Integer>> beside(String name, List<String> characters) {
        CodeRule rule = new CodeRule(Notations.TEXT, Optional.empty(), CodeRule.Scan.ALWAYS);
        CodeIndex.Entry entry =
                new CodeIndex.Entry(new ErrorCode("text", name), List.of(), List.of(), List.of());
        CodeScanner scanner =
                new CodeScanner(new CodeIndex(List.of(rule), List.of(entry)), List.of());
        return characters.stream()
                .map(c -> scanner.scan(c + name).stream().map(CodeMatch::start).toList())
                .toList();
    }

    /** All that this JDK knows, of the large blocks that are all alike only some. */
    private static List<String> characters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Character.isDefined((char) c))
                .filter(c -> !isAlike(c) || c % 97 == 0)
                .mapToObj(c -> String.valueOf((char) c))
                .toList();
    }

    private static boolean isAlike(int c) {
        return (c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xF900);
    }
}
