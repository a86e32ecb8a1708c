package nl.foutwijzer.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;

/** Words that search takes as one. */
class SynonymsTest {
    private final Interner interner = new Interner();

    @Test
    void eachMemberStandsForTheOthers() {
        assertThat(equals(List.of(List.of("telefoon", "toestel", "apparaat"))))
                .containsEntry("telefoon", Set.of("toestel", "apparaat"))
                .containsEntry("apparaat", Set.of("telefoon", "toestel"));
    }

    @Test
    void aWordMayBeInSeveralGroups() {
        assertThat(equals(List.of(List.of("map", "folder"), List.of("folder", "brochure"))))
                .containsEntry("folder", Set.of("map", "brochure"))
                .containsEntry("map", Set.of("folder"));
    }

    @Test
    void aMemberOfSeveralWordsStandsForNone() {
        assertThat(equals(List.of(List.of("netwerk", "draadloos-internet"))))
                .containsOnly(Map.entry("netwerk", Set.of("draadloos", "internet")));
    }

    @Test
    void stopWordsAndRepetitionsAreNoMembers() {
        assertThat(
                        equals(List.of(List.of("de", "telefoon", "Telefoon", "telefoons")))
                                .getOrDefault("telefoon", Set.of()))
                .isEmpty();
    }

    /** By the first words of their terms. */
    private Map<String, Set<String>> equals(List<List<String>> groups) {
        Vocabulary vocabulary = new Vocabulary(LanguageTag.of("nl"), interner, groups);
        return new Synonyms(vocabulary, groups)
                .byTerm().entrySet().stream()
                        .collect(
                                toMap(
                                        e -> vocabulary.head(e.getKey()),
                                        e ->
                                                e.getValue().stream()
                                                        .map(vocabulary::head)
                                                        .collect(toSet())));
    }
}
