package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {
    private static final List<LanguageTag> LANGUAGES =
            Stream.of("nl", "en", "pt-BR").map(LanguageTag::of).toList();

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en-GB, en",
        "en_GB.UTF-8, en",
        "pt, pt-BR",
        "pt-br, pt-BR",
        "pt_PT@euro, pt-BR",
        "C.UTF-8, nl",
        "POSIX, nl",
        "de_DE.UTF-8, nl"
    })
    void followsTheEnvironment(String locale, String expected) {
        assertThat(LanguageChoice.of(null, Map.of("LANG", locale), LANGUAGES).value())
                .isEqualTo(expected);
    }

    @Test
    void takesTheVariablesInTheirOrder() {
        Map<String, String> all = Map.of("LC_ALL", "", "LC_MESSAGES", "en_US", "LANG", "pt_BR");
        assertThat(LanguageChoice.of(null, all, LANGUAGES).value()).isEqualTo("en");
        assertThat(LanguageChoice.of(null, Map.of(), LANGUAGES).value()).isEqualTo("nl");
    }

    @Test
    void prefersWhatIsAskedFor() {
        assertThat(LanguageChoice.of("pt", Map.of("LC_ALL", "en"), LANGUAGES).value())
                .isEqualTo("pt-BR");
        assertThatThrownBy(() -> LanguageChoice.of("de", Map.of(), LANGUAGES))
                .isInstanceOf(UsageException.class)
                .hasMessage("the site has no language 'de'; it has nl, en, pt-BR");
    }
}
