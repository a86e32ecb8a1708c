package nl.foutwijzer.asset;

/**
 * A script without what only its readers need: comments that have lines to themselves, and
 * indentation.
 *
 * <p>What a line is worth is told from the line alone, so a script in which a text may go on from
 * one line to the next is left as it is.
 */
final class LeanScript {
    private final StringBuilder kept = new StringBuilder();
    private boolean inComment;

    private LeanScript() {}

    static String of(String script) {
        boolean hasLongTexts = script.contains("`") || script.contains("\\\n");
        if (hasLongTexts) {
            return script;
        }
        LeanScript lean = new LeanScript();
        script.lines().map(String::strip).forEach(lean::add);
        return lean.kept.toString();
    }

    private void add(String line) {
        int end = line.indexOf("*/", inComment ? 0 : 2);
        if (inComment) {
            inComment = end < 0;
            keep(end < 0 ? "" : line.substring(end + 2).strip());
        } else if (line.startsWith("/*") && (end < 0 || end == line.length() - 2)) {
            inComment = end < 0;
        } else if (!line.startsWith("//")) {
            keep(line);
        }
    }

    private void keep(String line) {
        if (!line.isEmpty()) {
            kept.append(line).append('\n');
        }
    }
}
