package nl.foutwijzer.content;

import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceSpan;

/** Finds the characters of a scalar's text again in the file where it stands in YAML's way. */
final class ScalarMap {
    private final SourceFile file;
    private final String source;
    private final String text;
    private final char quote;
    private final SourceMap.Builder map;

    /** How far the text has been found again. */
    private int position;

    private ScalarMap(SourceFile file, String text, char quote) {
        this.file = file;
        this.source = file.text();
        this.text = text;
        this.quote = quote;
        this.map = new SourceMap.Builder(file.path());
    }

    /**
     * Aligns a decoded scalar with its source, line by line.
     *
     * @param from where the scalar begins in the file: its quote, its {@code |}, its first letter
     * @param to behind its end
     */
    static SourceMap of(SourceFile file, String text, int from, int to) {
        char first = file.text().charAt(from);
        boolean block = first == '|' || first == '>';
        boolean quoted = first == '"' || first == '\'';
        int start = block ? file.text().indexOf('\n', from) + 1 : quoted ? from + 1 : from;
        return new ScalarMap(file, text, quoted ? first : ' ').align(start, quoted ? to - 1 : to);
    }

    private SourceMap align(int from, int to) {
        boolean found = false;
        int lineStart = from;
        while (lineStart < to && position < text.length()) {
            int newline = source.indexOf('\n', lineStart);
            int lineEnd = newline < 0 || newline > to ? to : newline;
            int start = lineStart;
            while (start < lineEnd && isBlank(source.charAt(start))) {
                start++;
            }
            if (start < lineEnd) {
                match(addLine(start), start, lineEnd);
                found = true;
            }
            lineStart = lineEnd + 1;
        }
        if (!found) {
            add(0, Math.min(from, source.length()));
        }
        return map.build();
    }

    /**
     * What is folded away between two lines is skipped; indentation that is meant is not.
     *
     * @return where the line begins in the text
     */
    private int addLine(int start) {
        int lineInText = position;
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
            if (text.charAt(position - 1) == '\n') {
                lineInText = position;
            }
        }
        SourceSpan span = file.spanAt(start);
        int indentation = position - lineInText;
        int begin = indentation < span.column() ? lineInText : position;
        map.add(begin, span.line(), span.column() - (position - begin));
        return begin;
    }

    /** Passes over a line's words; only quoted text has characters that are written otherwise. */
    private void match(int begin, int start, int end) {
        if (quote == ' ') {
            position += source.substring(start, end).stripTrailing().length();
            map.over(text, begin, Math.min(position, text.length()));
            return;
        }
        int i = start;
        while (i < end && position < text.length()) {
            int length = escapeLength(i, end);
            if (length == 1) {
                position++;
                if (Character.isLowSurrogate(source.charAt(i))) {
                    add(position, i + 1);
                }
            } else if (i + length <= end) {
                position += Character.charCount(text.codePointAt(position));
                add(position, i + length);
            }
            i += length;
        }
    }

    /** How many characters stand for the next one of the text. */
    private int escapeLength(int i, int end) {
        char c = source.charAt(i);
        if (quote == '\'') {
            return c == '\'' ? 2 : 1;
        }
        if (quote != '"' || c != '\\' || i + 1 >= end) {
            return 1;
        }
        return switch (source.charAt(i + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private void add(int offset, int at) {
        SourceSpan span = file.spanAt(at);
        map.add(offset, span.line(), span.column());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
