package nl.foutwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CodePropertiesTest {
    private static final Notation HRESULT = Notations.HRESULT;

    @Property
    void everyFormOfAFailureReadsAsTheSameCode(
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int value) {
        String canonical = HRESULT.normalize(Integer.toString(value)).orElseThrow();
        assertThat((int) Long.parseLong(canonical.substring(2), 16)).isEqualTo(value);
        assertThat(HRESULT.forms(canonical))
                .containsExactly(
                        canonical, Integer.toString(value), Integer.toUnsignedString(value))
                .allSatisfy(f -> assertThat(HRESULT.normalize(f)).contains(canonical));
    }

    @Property
    void everySpellingOfAFailureReadsAsTheSameCode(
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int value,
            @ForAll("spellings") Spelt spelt) {
        String hex = String.format(Locale.ROOT, "%08X", value);
        assertThat(HRESULT.normalize(spelt.spell(hex, value))).contains("0x" + hex);
    }

    /** One way to write a code of which the hexadecimal digits and the number are given. */
    private interface Spelt {
        String spell(String hex, int value);
    }

    @Provide
    Arbitrary<Spelt> spellings() {
        Arbitrary<Spelt> bare =
                Arbitraries.of(
                        (hex, v) -> "0x" + hex,
                        (hex, v) -> "0X" + hex.toLowerCase(Locale.ROOT),
                        (hex, v) -> hex,
                        (hex, v) -> hex.substring(0, 4) + " " + hex.substring(4),
                        (hex, v) -> "0x" + hex.substring(0, 4) + "\u00AD" + hex.substring(4),
                        (hex, v) -> Integer.toString(v),
                        (hex, v) -> "\u2212" + Integer.toString(v).substring(1),
                        (hex, v) -> "\u2013" + Integer.toString(v).substring(1),
                        (hex, v) -> Integer.toUnsignedString(v),
                        (hex, v) -> wide("0x" + hex),
                        (hex, v) -> wide(Integer.toString(v)));
        Arbitrary<String> wrap =
                Arbitraries.of(
                        "%s", " %s ", "(%s)", "\u201C%s\u201D", "%s.", "\u200B%s\r\n", "`%s`:");
        return bare.flatMap(
                b -> wrap.map(w -> (hex, v) -> String.format(Locale.ROOT, w, b.spell(hex, v))));
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    @Property
    void aNumberWithoutSignIsNoFailureBelowTheSeverityBit(@ForAll @IntRange(min = 0) int value) {
        assertThat(HRESULT.normalize(Integer.toString(value)).map(HresultNotation::isFailure))
                .isNotEqualTo(Optional.of(value < 80_000_000));
    }

    @Property
    void normalizingTwiceChangesNothing(@ForAll("anything") String text) {
        for (String name : Notations.names()) {
            Notation notation = Notations.byName(name).orElseThrow();
            Optional<String> once = notation.normalize(text);
            assertThat(once.flatMap(notation::normalize)).isEqualTo(once);
        }
    }

    @Property
    void aSlugIsAPortableName(@ForAll("anything") String text) {
        assertThat(CodeSlug.of(text))
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .doesNotMatch("con|prn|aux|nul|com[0-9]|lpt[0-9]|index")
                .hasSizeLessThanOrEqualTo(85);
    }

    @Property
    void aSlugNeedsNoFurtherChange(@ForAll("anything") String text) {
        String slug = CodeSlug.of(text);
        assertThat(CodeSlug.of(slug)).isEqualTo(slug);
    }

    @Property
    void hexCodesHaveDifferentSlugs(@ForAll int a, @ForAll int b) {
        String first = HRESULT.normalize("0x" + Integer.toHexString(a)).orElseThrow();
        String second = HRESULT.normalize("0x" + Integer.toHexString(b)).orElseThrow();
        assertThat(CodeSlug.of(first).equals(CodeSlug.of(second))).isEqualTo(a == b);
    }

    @Property
    void aKnownCodeIsFoundInAnyText(
            @ForAll("anything") String before, @ForAll("anything") String after) {
        String text = before + " \n0x87D1041C\n " + after;
        assertThat(scanner().scan(text))
                .anySatisfy(
                        m -> {
                            assertThat(m.canonical()).isEqualTo("0x87D1041C");
                            assertThat(m.isKnown()).isTrue();
                        });
    }

    @Property
    void matchesLieInTheTextInOrderAndApart(@ForAll("anything") String text) {
        int end = 0;
        for (CodeMatch match : scanner().scan(text)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(match.start(), match.end())).isEqualTo(match.spelling());
            end = match.end();
        }
    }

    @Property
    void nearestNeverThrowsAndKeepsItsLimit(@ForAll @StringLength(max = 300) String spelling) {
        assertThat(index().nearest(spelling, 2)).hasSizeLessThanOrEqualTo(2);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "0x",
                        "87D1041C",
                        "-2016345060",
                        "2278622236",
                        "87d1 041c",
                        "fout ",
                        "1603",
                        " ",
                        "-",
                        ":",
                        "\n",
                        "::",
                        "://",
                        "`",
                        "ORA-00942",
                        "E_FAIL",
                        "_",
                        "\u200B",
                        "\uFF10",
                        "\u30A8",
                        "con",
                        "\uD83D",
                        "\uDCA5",
                        "0".repeat(30));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(250),
                pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
    }

    private static CodeScanner scanner() {
        return new CodeScanner(index(), List.of("fout", "error"));
    }

    private static CodeIndex index() {
        List<CodeRule> rules =
                List.of(
                        new CodeRule(HRESULT, Optional.empty(), CodeRule.Scan.ALWAYS),
                        new CodeRule(Notations.DECIMAL, Optional.empty(), CodeRule.Scan.AFTER_CUE),
                        new CodeRule(
                                Notations.TEXT,
                                Optional.of(SharedPattern.compile("[A-Z]+-[0-9]+")),
                                CodeRule.Scan.ALWAYS));
        return new CodeIndex(
                rules,
                List.of(
                        entry("hresult", "0x87D1041C"),
                        entry("decimal", "1603"),
                        entry("text", "ORA-00942")));
    }

    private static CodeIndex.Entry entry(String notation, String code) {
        return new CodeIndex.Entry(
                new ErrorCode(notation, code), List.of(), List.of(), List.of("E_FAIL"));
    }
}
