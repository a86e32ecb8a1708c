package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void fillsPlacesWithinALine() {
        assertThat(new Template("a: {{x}}-{{y}}\n").fill(Map.of("x", "$1", "y", "\\")))
                .isEqualTo("a: $1-\\\n");
    }

    @Test
    void indentsEachLineOfAValueThatHasALineForItself() {
        assertThat(new Template("a:\n  {{x}}\nb: 1\n").fill(Map.of("x", "c: 1\n\nd: 2\n")))
                .isEqualTo("a:\n  c: 1\n\n  d: 2\nb: 1\n");
    }

    @Test
    void anEmptyValueLeavesNoLine() {
        assertThat(new Template("a: 1\n{{x}}\nb: 2\n").fill(Map.of("x", "")))
                .isEqualTo("a: 1\nb: 2\n");
    }

    @Test
    void aValueIsNotATemplate() {
        assertThat(new Template("{{x}}\n").fill(Map.of("x", "{{y}}"))).isEqualTo("{{y}}\n");
    }

    @Test
    void aPlaceWithoutAValueIsABug() {
        assertThatThrownBy(() -> new Template("{{x}}\n").fill(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no value for {{x}}");
        assertThatThrownBy(() -> Template.named("no-such.yaml"))
                .isInstanceOf(IllegalStateException.class);
    }
}
