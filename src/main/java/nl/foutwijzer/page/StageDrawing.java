package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;

/** Draws the stages of an occurrence, beginning at the side where reading begins. */
final class StageDrawing {
    /** As many units as a narrow column has pixels; a name of one long word makes it wider. */
    private static final int WIDTH = 240;

    private static final int ROW = 32;
    private static final int LINE = 20;

    /** From the side where reading begins to the middles of the dots, and to the names. */
    private static final int AXIS = 14;

    private static final int NAMES = 40;

    private static final int RADIUS = 8;
    private static final int MARK_RADIUS = 14;
    private static final int BASELINE = 6;

    private final List<List<String>> names;
    private final int marked;
    private final int width;
    private final boolean mirrored;
    private final StringBuilder solid = new StringBuilder();
    private final StringBuilder dashed = new StringBuilder();
    private final StringBuilder mark = new StringBuilder();
    private final List<StageDiagram.Line> lines = new ArrayList<>();

    private StageDrawing(List<String> names, int marked, boolean mirrored) {
        this.names = names.stream().map(n -> NameWidth.wrap(n, WIDTH - NAMES)).toList();
        this.marked = marked;
        this.mirrored = mirrored;
        int widest =
                this.names.stream().flatMap(List::stream).mapToInt(NameWidth::of).max().orElse(0);
        this.width = Math.max(WIDTH, NAMES + widest);
    }

    /**
     * @param names of all stages, in their order
     * @param marked which of them is marked, from 0
     * @param mirrored for those who read from right to left
     */
    static StageDiagram draw(String title, List<String> names, int marked, boolean mirrored) {
        return new StageDrawing(names, marked, mirrored).draw(title);
    }

    private StageDiagram draw(String title) {
        int top = 0;
        int previous = 0;
        for (int i = 0; i < names.size(); i++) {
            int height = ROW + (names.get(i).size() - 1) * LINE;
            int middle = top + height / 2;
            if (i > 0) {
                connect(i, previous, middle);
            }
            sign(i, middle);
            name(i, middle);
            previous = middle;
            top += height;
        }
        return new StageDiagram(
                title, width, top, solid.toString(), dashed.toString(), mark.toString(), lines);
    }

    private int fromSide(int distance) {
        return mirrored ? width - distance : distance;
    }

    private void connect(int stage, int from, int to) {
        int begin = from + radius(stage - 1);
        (stage <= marked ? solid : dashed)
                .append('M')
                .append(fromSide(AXIS))
                .append(' ')
                .append(begin)
                .append('v')
                .append(to - radius(stage) - begin);
    }

    private int radius(int stage) {
        return stage == marked ? MARK_RADIUS : RADIUS;
    }

    /** A dot with a tick in it, a diamond with an exclamation mark in it, or a hollow dot. */
    private void sign(int stage, int middle) {
        int axis = fromSide(AXIS);
        if (stage == marked) {
            move(mark, axis, middle - MARK_RADIUS).append("l14 14-14 14-14-14z");
            move(mark, axis - 2, middle - 8).append("h4l-1 9h-2zm0 11h4v3h-4z");
            return;
        }
        move(solid, axis - RADIUS, middle).append("a8 8 0 1 0 16 0 8 8 0 1 0-16 0");
        solid.append(stage < marked ? "m4 0 3 3 5-6" : "");
    }

    private static StringBuilder move(StringBuilder path, int x, int y) {
        return path.append('M').append(x).append(' ').append(y);
    }

    private void name(int stage, int middle) {
        List<String> name = names.get(stage);
        int y = middle + BASELINE - (name.size() - 1) * LINE / 2;
        for (String line : name) {
            lines.add(new StageDiagram.Line(fromSide(NAMES), y, line, stage == marked));
            y += LINE;
        }
    }
}
