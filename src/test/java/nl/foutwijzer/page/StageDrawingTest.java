package nl.foutwijzer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StageDrawingTest {
    private static final String DOT = "a8 8 0 1 0 16 0 8 8 0 1 0-16 0";
    private static final String TICK = "m4 0 3 3 5-6";
    private static final Pattern MOVE = Pattern.compile("M([0-9]+) ([0-9]+)(v[0-9]+)?");

    private static StageDiagram draw(int marked, boolean mirrored, String... names) {
        return StageDrawing.draw("title", List.of(names), marked, mirrored);
    }

    private static StageDiagram draw(int marked) {
        return draw(marked, false, "A", "B", "C");
    }

    @Test
    void ticksWhatWasReachedAndLeavesTheRestHollow() {
        StageDiagram middle = draw(1);
        assertThat(middle.solid()).isEqualTo("M6 16" + DOT + TICK + "M14 24v10M6 80" + DOT);
        assertThat(middle.dashed()).isEqualTo("M14 62v10");
        assertThat(middle.mark()).startsWith("M14 34l14 14-14 14-14-14z");
        assertThat(middle.lines())
                .containsExactly(
                        new StageDiagram.Line(40, 22, "A", false),
                        new StageDiagram.Line(40, 54, "B", true),
                        new StageDiagram.Line(40, 86, "C", false));
    }

    @Test
    void hasNothingReachedAtTheFirstStage() {
        assertThat(draw(0).solid()).isEqualTo("M6 48" + DOT + "M6 80" + DOT);
        assertThat(draw(0).dashed()).isEqualTo("M14 30v10M14 56v16");
    }

    @Test
    void hasNothingAheadAtTheLastStage() {
        assertThat(draw(2).dashed()).isEmpty();
        assertThat(draw(2).solid()).contains(TICK).endsWith(DOT + TICK + "M14 56v10");
    }

    @Test
    void drawsAStageAlone() {
        StageDiagram alone = draw(0, false, "Klaar");
        assertThat(alone.solid()).isEmpty();
        assertThat(alone.dashed()).isEmpty();
        assertThat(alone.height()).isEqualTo(32);
        assertThat(alone.lines()).containsExactly(new StageDiagram.Line(40, 22, "Klaar", true));
    }

    @Test
    void beginsAtTheRightWhereReadingDoes() {
        StageDiagram mirrored = draw(1, true, "A", "B", "C");
        assertThat(mirrored.mark()).startsWith("M226 34l14 14-14 14-14-14z");
        assertThat(mirrored.solid()).startsWith("M218 16" + DOT + TICK + "M226 24");
        assertThat(mirrored.lines()).extracting(StageDiagram.Line::x).containsOnly(200);
    }

    @Test
    void givesALongNameAsManyLinesAsItNeeds() {
        String name = "Geïnstalleerd op elk apparaat van de gebruiker";
        StageDiagram diagram = draw(1, false, "A", name, "C");
        assertThat(diagram.lines())
                .containsExactly(
                        new StageDiagram.Line(40, 22, "A", false),
                        new StageDiagram.Line(40, 54, "Geïnstalleerd op elk", true),
                        new StageDiagram.Line(40, 74, "apparaat van de", true),
                        new StageDiagram.Line(40, 94, "gebruiker", true),
                        new StageDiagram.Line(40, 126, "C", false));
        assertThat(diagram.mark()).startsWith("M14 54l");
        assertThat(diagram.height()).isEqualTo(32 + 72 + 32);
    }

    @Test
    void growsWiderForALongWord() {
        String word = "Installationsbestätigungsnachricht";
        StageDiagram diagram = draw(0, true, word, "B");
        assertThat(diagram.width()).isGreaterThan(40 + 34 * 8);
        assertThat(diagram.lines().get(1).x()).isEqualTo(diagram.width() - 40);
    }

    /** Nothing lies outside the drawing or on something else, whatever is marked. */
    @Property
    void keepsEverythingApart(
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(max = 11) int marked,
            @ForAll boolean mirrored) {
        String[] names = IntStream.range(0, count).mapToObj("ab "::repeat).toArray(String[]::new);
        StageDiagram diagram = draw(marked % count, mirrored, names);
        List<Integer> heights = new ArrayList<>();
        Matcher move = MOVE.matcher(diagram.solid() + diagram.dashed());
        while (move.find()) {
            assertThat(Integer.parseInt(move.group(1))).isBetween(0, diagram.width());
            assertThat(Integer.parseInt(move.group(2))).isBetween(8, diagram.height() - 8);
            heights.add(move.group(3) == null ? 1 : Integer.parseInt(move.group(3).substring(1)));
        }
        assertThat(heights).hasSize(2 * count - 2).allMatch(height -> height > 0);
        assertThat(diagram.lines().stream().map(StageDiagram.Line::y))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
