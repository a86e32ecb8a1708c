package nl.foutwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;

class StemmerTest {

    private static Stemmer of(String language) {
        return Stemmer.of(LanguageTag.of(language));
    }

    @Test
    void bringsTheFormsOfAWordTogether() {
        assertThat(of("nl").term("fouten")).isEqualTo(of("nl").term("fout"));
        assertThat(of("en").term("installations")).isEqualTo(of("en").term("installation"));
        assertThat(of("de").term("geräte")).isEqualTo(of("de").term("gerät"));
        assertThat(of("fr").term("applications")).isEqualTo(of("fr").term("application"));
    }

    @Test
    void knowsALanguageWhateverItsRegion() {
        assertThat(of("pt-BR").term("aplicativos")).isEqualTo(of("pt").term("aplicativos"));
    }

    @Test
    void leavesWordsOfOtherLanguagesAsTheyAre() {
        assertThat(of("ja").term("fouten")).isEqualTo("fouten");
        assertThat(of("mi").stopWords()).isEmpty();
    }

    @Test
    void foldsStopWordsAsItFoldsAllWords() {
        assertThat(of("de").stopWords()).contains("fur").doesNotContain("für");
        assertThat(of("nl").stopWords()).contains("de", "het", "een");
    }
}
