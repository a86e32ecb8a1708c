package nl.foutwijzer.content;

import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;

/** Finds the lines of a scalar's text again in the file where it stands folded and indented. */
final class ScalarMap {
    private ScalarMap() {}

    /**
     * Aligns a decoded scalar with its source, line by line.
     *
     * @param from where the scalar begins in the file: its quote, its {@code |}, its first letter
     * @param to behind its end
     */
    static SourceMap of(SourceFile file, String text, int from, int to) {
        String source = file.text();
        SourceMap.Builder map = new SourceMap.Builder(file.path());
        boolean block = source.charAt(from) == '|' || source.charAt(from) == '>';
        int lineStart = block ? source.indexOf('\n', from) + 1 : from;
        int line = file.spanAt(lineStart).line();
        int column = file.spanAt(lineStart).column();
        int position = 0;
        boolean empty = true;
        while (lineStart < to) {
            int newline = source.indexOf('\n', lineStart);
            int lineEnd = newline < 0 || newline > to ? to : newline;
            int start = contentStart(source, lineStart, lineEnd);
            String content = source.substring(start, lineEnd).strip();
            int found = content.isEmpty() ? -1 : text.indexOf(content, position);
            if (found < 0 && !content.isEmpty() && empty) {
                found = 0;
            }
            if (found >= 0) {
                int at = column + source.codePointCount(lineStart, start);
                map.add(empty ? 0 : found, line, Math.max(1, empty ? at - found : at));
                position = Math.min(text.length(), found + content.length());
                empty = false;
            }
            lineStart = lineEnd + 1;
            line++;
            column = 1;
        }
        if (empty) {
            map.add(0, file.spanAt(from).line(), file.spanAt(from).column());
        }
        return map.build();
    }

    private static int contentStart(String source, int from, int to) {
        int i = from;
        while (i < to && (Character.isWhitespace(source.charAt(i)) || isQuote(source, i, from))) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(String source, int i, int from) {
        return i == from && (source.charAt(i) == '"' || source.charAt(i) == '\'');
    }
}
