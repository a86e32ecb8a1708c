package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.search.SearchDocument.Kind;
import nl.foutwijzer.search.SearchDocument.Passage;

/** A knowledge base that nobody wrote, always the same: 2,000 codes, 300 steps and 30 pages. */
public final class MadeUpKnowledge {
    private static final int HRESULTS = 1200;
    private static final int DECIMALS = 400;
    private static final int TEXTS = 400;
    private static final int STEPS = 300;
    private static final int PAGES = 30;
    private static final List<String> PLATFORMS = List.of("android", "ios", "windows");

    private final Random random = new Random(20261122);
    private final MadeUpWords words = new MadeUpWords(random);
    private final List<CodeRule> rules =
            List.of(
                    rule("hresult", Optional.empty()),
                    rule("decimal", Optional.empty()),
                    rule("text", Optional.of(Pattern.compile("[A-Z]{2,3}-[0-9]{3,5}"))));
    private final List<CodeIndex.Entry> codes;
    private final SearchSource source;

    public MadeUpKnowledge() {
        this.codes = codes();
        List<SearchDocument> documents = new ArrayList<>(codes.stream().map(this::code).toList());
        IntStream.range(0, STEPS).forEach(i -> documents.add(article("steps/s" + i, Kind.STEP)));
        IntStream.range(0, PAGES).forEach(i -> documents.add(article("pages/p" + i, Kind.PAGE)));
        this.source =
                new SearchSource(
                        LanguageTag.of("nl"),
                        documents,
                        rules,
                        codes,
                        PLATFORMS.stream().map(p -> Map.entry(p, p)).toList(),
                        List.of(
                                filter("kind", List.of("code", "step", "page")),
                                filter("platform", PLATFORMS)),
                        synonyms(),
                        List.of("fout", "exit code"),
                        Map.of("none", "Niets gevonden"),
                        List.of(new SearchSource.SearchLanguage("nl", "nl", "ltr", "Nederlands")));
    }

    public SearchSource source() {
        return source;
    }

    /** The same codes, as the generator finds them. */
    public CodeIndex codeIndex() {
        return new CodeIndex(rules, codes);
    }

    /** Words that stand alone, mostly. */
    public List<String> stems() {
        return words.stems();
    }

    /** Parts of compounds that stand nowhere alone, the first half of them in several. */
    public List<String> hidden() {
        return words.hidden();
    }

    private static CodeRule rule(String notation, Optional<Pattern> pattern) {
        return new CodeRule(
                Notations.byName(notation).orElseThrow(), pattern, CodeRule.Scan.ALWAYS);
    }

    private static SearchFilter filter(String id, List<String> values) {
        return new SearchFilter(id, id, values.stream().map(v -> Map.entry(v, v)).toList());
    }

    /** Also one of a word that has parts, of one in another form, of one that stands nowhere. */
    private List<List<String>> synonyms() {
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            groups.add(List.of(words.one(stems()), words.word(), words.one(stems()) + "en"));
        }
        groups.add(List.of(words.one(stems()), words.one(stems()) + "-" + words.one(stems())));
        groups.add(List.of(words.one(stems()), "nergens"));
        groups.add(List.of("nooitgezien", "onbekendwoord"));
        return groups;
    }

    private List<CodeIndex.Entry> codes() {
        Set<ErrorCode> own = new LinkedHashSet<>();
        add(HRESULTS, own, () -> new ErrorCode("hresult", hresult()));
        add(
                DECIMALS,
                own,
                () -> new ErrorCode("decimal", String.valueOf(random.nextInt(60_000) - 9_000)));
        add(TEXTS, own, () -> new ErrorCode("text", textCode()));
        return own.stream().map(this::entry).toList();
    }

    private static void add(int count, Set<ErrorCode> codes, Supplier<ErrorCode> more) {
        for (int size = codes.size() + count; codes.size() < size; ) {
            codes.add(more.get());
        }
    }

    private String hresult() {
        int facility = random.nextBoolean() ? words.one(List.of(0x87D1, 0x8007, 0xC000)) : -1;
        int value =
                facility < 0
                        ? random.nextInt() | 0x80000000
                        : facility << 16 | random.nextInt(0x10000);
        return String.format(Locale.ROOT, "0x%08X", value);
    }

    private String textCode() {
        return words.one(List.of("KX", "PRG", "ZW")) + "-" + (100 + random.nextInt(40_000));
    }

    private CodeIndex.Entry entry(ErrorCode code) {
        List<String> aliases = new ArrayList<>();
        switch (random.nextInt(12)) {
            case 0 -> aliases.add(hresult());
            case 1 -> aliases.add(words.one(stems()) + " " + words.one(stems()));
            case 2 -> aliases.add(textCode());
            default -> {}
        }
        List<ErrorCode> underlying =
                random.nextInt(5) == 0
                        ? List.of(new ErrorCode("hresult", words.one(UNDERLYING)))
                        : List.of();
        String symbol = "ERROR_" + words.one(stems()) + "_" + words.one(stems().subList(0, 9));
        List<String> symbols =
                random.nextInt(3) == 0 ? List.of(symbol.toUpperCase(Locale.ROOT)) : List.of();
        return new CodeIndex.Entry(code, aliases, underlying, symbols);
    }

    private static final List<String> UNDERLYING =
            List.of("0x00000005", "0x80070643", "0x800F0922", "0xFEDCBA98");

    private SearchDocument code(CodeIndex.Entry entry) {
        List<String> platforms = PLATFORMS.stream().filter(p -> random.nextInt(3) == 0).toList();
        String names =
                String.join(
                        " ",
                        Stream.concat(entry.symbols().stream(), entry.aliases().stream()).toList());
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Field.NAME, "", names));
        String message = words.text(5);
        passages.add(new Passage(Field.MESSAGE, "a", message));
        passages.add(new Passage(Field.ORIGINAL, "a", words.text(4)));
        passages.add(new Passage(Field.MEANING, "a", words.text(10)));
        passages.add(new Passage(Field.CAUSE, "b", words.text(6)));
        passages.add(new Passage(Field.FACT, "", String.join(" ", platforms)));
        return new SearchDocument(
                "code/" + entry.code().value().toLowerCase(Locale.ROOT),
                Kind.CODE,
                Optional.of(entry.code().value()),
                message,
                Optional.empty(),
                platforms,
                passages,
                Map.of("kind", List.of("code"), "platform", platforms));
    }

    private SearchDocument article(String path, Kind kind) {
        String title = words.text(3);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("kind", List.of(kind.name().toLowerCase(Locale.ROOT)));
        return new SearchDocument(
                path,
                kind,
                Optional.empty(),
                title,
                Optional.empty(),
                List.of(),
                List.of(
                        new Passage(Field.TITLE, "", title),
                        new Passage(Field.SUMMARY, "", words.text(8)),
                        new Passage(Field.BODY, "", words.text(60)),
                        new Passage(Field.SOLVED, "", words.japanese(random.nextInt(30)))),
                values);
    }
}
