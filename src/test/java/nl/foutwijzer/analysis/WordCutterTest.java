package nl.foutwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordCutterTest {

    static Stream<AnalysisCases.Case> cases() throws IOException {
        return AnalysisCases.read().cut().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsWords(AnalysisCases.Case each) {
        assertThat(WordCutter.cut(each.text())).as(each.why()).isEqualTo(each.words());
    }

    @Property
    void cutsItsOwnWordsNoFurther(@ForAll String text) {
        for (String word : WordCutter.cut(text)) {
            assertThat(WordCutter.cut(word)).isEqualTo(List.of(word));
        }
    }
}
