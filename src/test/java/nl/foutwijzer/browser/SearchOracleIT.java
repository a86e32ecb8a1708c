package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.foutwijzer.search.SearchDocument;
import nl.foutwijzer.search.SearchOracle;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The browser's answers to many queries are those of who reads every document. */
@ExtendWith(Chromium.class)
class SearchOracleIT {

    /** What an answer says, in the words of the oracle. */
    private record Told(
            List<String> documents,
            int total,
            Map<String, String> corrected,
            List<String> unmatched) {}

    @Test
    void findsWhatAReaderOfAllDocumentsFinds(@TempDir Path folder, Chromium.Session chromium)
            throws IOException {
        MadeUpSite site = MadeUpSite.write(folder);
        assertThat(List.of("w", "p", "q", "v", "r"))
                .allSatisfy(letter -> assertThat(site.shards(letter)).isGreaterThan(2));
        SearchOracle oracle = new SearchOracle(site.knowledge().source());
        List<MadeUpSite.Asked> asked = new MadeUpQueries(site.knowledge(), oracle.words()).make();
        SoftAssertions all = new SoftAssertions();
        int found = 0;
        try (Visit visit = chromium.visit(folder)) {
            visit.open("page.html");
            List<JsonNode> answers = MadeUpSite.find(visit, asked);
            for (int i = 0; i < answers.size(); i++) {
                Told told = told(answers.get(i));
                found += told.documents().isEmpty() ? 0 : 1;
                all.assertThat(told)
                        .as(asked.get(i).toString())
                        .isEqualTo(expected(site, oracle, asked.get(i)));
                all.assertThat(answers.get(i).get("damaged").asBoolean()).isFalse();
            }
        }
        all.assertAll();
        assertThat(found).isGreaterThan(asked.size() / 2);
    }

    private static Told expected(MadeUpSite site, SearchOracle oracle, MadeUpSite.Asked asked) {
        Map<?, ?> filters = (Map<?, ?>) asked.options().get("filters");
        List<SearchDocument> documents = site.knowledge().source().documents();
        IntPredicate allowed =
                document ->
                        filters.entrySet().stream()
                                .allMatch(
                                        filter ->
                                                documents
                                                        .get(document)
                                                        .values()
                                                        .getOrDefault(filter.getKey(), List.of())
                                                        .stream()
                                                        .anyMatch(
                                                                ((List<?>) filter.getValue())
                                                                        ::contains));
        SearchOracle.Answer answer = oracle.answer(asked.query(), allowed);
        return new Told(
                answer.documents().stream().limit((int) asked.options().get("limit")).toList(),
                answer.documents().size(),
                answer.corrected(),
                answer.unmatched());
    }

    private static Told told(JsonNode answer) {
        Map<String, String> corrected = new LinkedHashMap<>();
        answer.get("corrected")
                .forEach(c -> corrected.put(c.get("typed").asString(), c.get("used").asString()));
        return new Told(
                MadeUpSite.pages(answer.get("results")),
                answer.get("total").asInt(),
                corrected,
                answer.get("unmatched").valueStream().map(JsonNode::asString).toList());
    }
}
