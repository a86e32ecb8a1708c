package nl.foutwijzer.page;

import java.util.List;

/**
 * The stages that everything goes through, one below the other, and the one at which a code arises.
 *
 * <p>Numbers are in the units of the drawing, of which a letter is 16 high.
 *
 * @param title says the same in words
 * @param solid the path of what is drawn with whole lines: what was reached, and all other dots
 * @param dashed the path of the line to what was not reached; empty where all was
 * @param mark the outline of the mark at the stage itself
 */
public record StageDiagram(
        String title,
        int width,
        int height,
        String solid,
        String dashed,
        String mark,
        List<Line> lines) {

    /** A line of a stage's name, from where reading begins; marked where the code arises. */
    public record Line(int x, int y, String text, boolean marked) {}
}
