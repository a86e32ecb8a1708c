package nl.foutwijzer.diagnostic;

/**
 * A source line, or as much of a long one as shows the place, and a caret below that place.
 *
 * @param pointer spaces and a caret; a tab stands below a tab, two spaces below a wide character
 */
record Excerpt(String line, String pointer) {
    private static final int BEFORE = 60;
    private static final int AFTER = 40;
    private static final String CUT = "…";

    /**
     * @param column counted from 1, in code points
     */
    static Excerpt of(String line, int column) {
        int[] points = line.codePoints().toArray();
        int place = Math.min(column - 1, points.length);
        int start = place > BEFORE + AFTER ? place - BEFORE : 0;
        int end = Math.min(points.length, Math.max(place, start + BEFORE) + AFTER);
        String shown = new String(points, start, end - start);
        StringBuilder pointer = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < place; i++) {
            pointer.append(points[i] == '\t' ? "\t" : " ".repeat(width(points[i])));
        }
        return new Excerpt(
                (start > 0 ? CUT : "") + printable(shown) + (end < points.length ? CUT : ""),
                pointer.append('^').toString());
    }

    /** Without anything that a terminal could take for a command; tabs stay. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isControl(c) ? (Character.isWhitespace(c) ? ' ' : '\uFFFD') : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isControl(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return (Character.isISOControl(c) && c != '\t') || turnsDirection;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide =
                (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF01 && c <= 0xFF60)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
