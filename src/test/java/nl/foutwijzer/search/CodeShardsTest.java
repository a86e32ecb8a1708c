package nl.foutwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.Notations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a key of a code is to the pages that it leads to: 0 their own, 1 inside them, 2 a name. */
class CodeShardsTest {
    private static final List<CodeRule> RULES =
            List.of(
                    rule("hresult", Optional.empty()),
                    rule("decimal", Optional.empty()),
                    rule("text", Optional.of(Pattern.compile("[A-Z]+-[0-9]+"))));

    @Test
    void aCodeIsFoundByItselfAndByItsLastDigits() {
        assertThat(keys(entry("hresult", "0x87D1041C", List.of(), List.of(), List.of())))
                .containsEntry("h87d1041c", "0:0")
                .containsEntry("s041c87d1", "0:0")
                .hasSize(2);
    }

    @Test
    void aliasesAreCodesWhereTheyCanBe() {
        assertThat(
                        keys(
                                entry(
                                        "decimal",
                                        "-13",
                                        List.of("ORA-942", "Time out"),
                                        List.of(),
                                        List.of())))
                .containsEntry("d-13", "0:0")
                .containsEntry("tora942", "0:0")
                .containsEntry("ntimeout", "2:0")
                .hasSize(3);
    }

    @Test
    void aCodesOwnPageComesBeforeOneThatHasItForAnAlias() {
        assertThat(
                        keys(
                                entry("decimal", "5", List.of("6", "7"), List.of(), List.of()),
                                entry("decimal", "6", List.of("7"), List.of(), List.of())))
                .containsEntry("d5", "0:0")
                .containsEntry("d6", "0:1")
                .containsEntry("d7", "0:0");
    }

    @Test
    void insideCodesAndNamesMayBelongToSeveral() {
        List<ErrorCode> inside = List.of(new ErrorCode("decimal", "5"));
        assertThat(
                        keys(
                                entry("decimal", "5", List.of(), List.of(), List.of("E_FAIL")),
                                entry("decimal", "6", List.of(), inside, List.of()),
                                entry("decimal", "7", List.of(), inside, List.of("e-fail"))))
                .containsEntry("d5", "0:0 1:1,2")
                .containsEntry("nefail", "2:0,2");
    }

    @Test
    void entriesSayWhichDocumentTheirFirstIs() {
        List<CodeIndex.Entry> entries =
                IntStream.range(1, 2000)
                        .mapToObj(i -> entry("decimal", "" + i, List.of(), List.of(), List.of()))
                        .toList();
        List<Shard> shards =
                new CodeShards(RULES, entries)
                        .write().stream().filter(s -> s.name().startsWith("e")).toList();
        assertThat(shards).hasSizeGreaterThan(1);
        int next = 0;
        for (Shard shard : shards) {
            JsonNode list = JsonMapper.shared().readTree(shard.payload());
            assertThat(list.get(0).asInt()).isEqualTo(next);
            assertThat(list.get(1).get(1).asString()).isEqualTo("" + (next + 1));
            next += list.size() - 1;
        }
        assertThat(next).isEqualTo(entries.size());
    }

    private static CodeRule rule(String notation, Optional<Pattern> pattern) {
        return new CodeRule(
                Notations.byName(notation).orElseThrow(), pattern, CodeRule.Scan.ALWAYS);
    }

    private static CodeIndex.Entry entry(
            String notation,
            String code,
            List<String> aliases,
            List<ErrorCode> underlying,
            List<String> symbols) {
        return new CodeIndex.Entry(new ErrorCode(notation, code), aliases, underlying, symbols);
    }

    /** By key, each relation with its pages. */
    private static Map<String, String> keys(CodeIndex.Entry... entries) {
        List<Shard> shards = new CodeShards(RULES, List.of(entries)).write();
        Map<String, String> keys = new TreeMap<>();
        String last = "";
        for (String entry : shards.get(0).payload().split(" ", 0)) {
            Reading reading = new Reading(entry);
            last = last.substring(0, reading.next()) + reading.rest(entry.indexOf('!'));
            keys.put(last, relations(new Reading(entry.substring(entry.indexOf('!') + 1))));
        }
        return keys;
    }

    private static String relations(Reading reading) {
        StringBuilder out = new StringBuilder();
        while (reading.more()) {
            out.append(out.isEmpty() ? "" : " ").append(reading.next()).append(':');
            int page = -1;
            for (int left = reading.next(); left > 0; left--) {
                page += reading.next() + 1;
                out.append(page).append(left > 1 ? "," : "");
            }
        }
        return out.toString();
    }
}
