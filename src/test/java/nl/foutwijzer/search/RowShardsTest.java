package nl.foutwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.foutwijzer.search.SearchDocument.Passage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What results show. */
class RowShardsTest {
    private static final int LONGEST_QUOTE = 200;
    private static final int LONGEST_ROW = 700;

    @Test
    void everyDocumentHasItsRowWhereItsNumberSays() {
        List<SearchDocument> documents =
                IntStream.range(0, 100).mapToObj(i -> document("woord ".repeat(i), i)).toList();
        RowShards shards = new RowShards(documents, List.of("ios"));
        int each = shards.perShard();
        List<Shard> written = shards.write();
        assertThat(written).hasSizeGreaterThan(2);
        assertThat(documents)
                .allSatisfy(
                        document -> {
                            int number = documents.indexOf(document);
                            JsonNode shard = json(written.get(number / each).payload());
                            assertThat(shard.get(number % each).get(0).asString())
                                    .isEqualTo(document.path());
                        });
    }

    @Test
    void quotesAreCutBetweenWords() {
        String quote = quotes(text("woord ".repeat(100))).get(0);
        assertThat(quote).endsWith("woord…").hasSizeLessThanOrEqualTo(LONGEST_QUOTE + 1);
    }

    @Test
    void noPairOfSurrogatesIsCut() {
        for (String before : List.of("", "a")) {
            String quote = quotes(text(before + "\uD842\uDF9F".repeat(300))).get(0);
            assertThat(quote.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
            assertThat(quote).endsWith("\uD842\uDF9F…");
        }
    }

    @Test
    void aRowHasOnlySoMuch() {
        Passage[] passages =
                IntStream.range(0, 20)
                        .mapToObj(i -> new Passage(Field.CAUSE, "a" + i, i + " woord".repeat(20)))
                        .toArray(Passage[]::new);
        List<String> quotes = quotes(passages);
        assertThat(quotes.stream().mapToInt(String::length).sum())
                .isBetween(LONGEST_ROW / 2, LONGEST_ROW);
    }

    @Test
    void namesAndTheTitleAreNotQuoted() {
        assertThat(
                        quotes(
                                new Passage(Field.NAME, "", "E_FAIL"),
                                new Passage(Field.TITLE, "", "Titel 0"),
                                new Passage(Field.MEANING, "", " \n "),
                                new Passage(Field.MEANING, "", "Het \n\t betekent")))
                .containsExactly("Het betekent");
    }

    private static Passage[] text(String text) {
        return new Passage[] {new Passage(Field.BODY, "", text)};
    }

    private static List<String> quotes(Passage... passages) {
        SearchDocument document = document(List.of(passages), 0);
        Shard only = new RowShards(List.of(document), List.of("ios")).write().get(0);
        return json(only.payload())
                .get(0)
                .get(5)
                .valueStream()
                .map(quote -> quote.get(1).asString())
                .toList();
    }

    private static SearchDocument document(String text, int number) {
        return document(List.of(text(text)), number);
    }

    private static SearchDocument document(List<Passage> passages, int number) {
        return new SearchDocument(
                "steps/" + number,
                SearchDocument.Kind.STEP,
                Optional.empty(),
                "Titel " + number,
                Optional.empty(),
                List.of("ios"),
                passages,
                Map.of());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
