package nl.foutwijzer.explain;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.CodeMatch;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.ErrorCode;

/** Finds what is asked for in a book of codes. */
public final class Inquiry {
    private static final int NEAREST = 3;

    /** So many characters of a log are read at once, and the rest of their last line. */
    private static final int CHUNK = 1 << 18;

    /** A line that is longer may be cut within a code. */
    private static final int LONGEST_LINE = 1 << 20;

    private final CodeBook book;

    public Inquiry(CodeBook book) {
        this.book = book;
    }

    /** The answer to one code; several where it is rather a text that has codes in it. */
    public List<Answer> ask(String spelling) {
        Optional<String> code = book.read(spelling).map(ErrorCode::value);
        List<ErrorCode> pages = book.find(spelling);
        List<CodeMatch> inside =
                pages.isEmpty() && code.isEmpty() ? book.scanner().scan(spelling) : List.of();
        return inside.isEmpty()
                ? List.of(answer(spelling, code, pages, Optional.empty()))
                : inside.stream().map(this::answer).distinct().toList();
    }

    /** All codes of a log, each once, in the order in which they turn up. */
    public List<Answer> scan(Reader log) throws IOException {
        CodeScanner scanner = book.scanner();
        Map<Object, Seen> seen = new LinkedHashMap<>();
        StringBuilder chunk = new StringBuilder();
        long line = 1;
        for (int c = log.read(); c >= 0; c = log.read()) {
            chunk.append((char) c);
            if ((c == '\n' && chunk.length() >= CHUNK) || chunk.length() >= LONGEST_LINE) {
                line = scan(chunk, line, scanner, seen);
            }
        }
        scan(chunk, line, scanner, seen);
        return seen.values().stream().map(this::answer).toList();
    }

    /** Scans a part that begins on some line; returns the line that comes after it. */
    private static long scan(
            StringBuilder chunk, long firstLine, CodeScanner scanner, Map<Object, Seen> seen) {
        String text = chunk.toString();
        chunk.setLength(0);
        long line = firstLine;
        int at = 0;
        for (CodeMatch match : scanner.scan(text)) {
            line += lineBreaks(text, at, match.start());
            at = match.start();
            long here = line;
            Object key = match.isKnown() ? match.pages() : match.canonical();
            seen.computeIfAbsent(key, k -> new Seen(match, here)).count++;
        }
        return line + lineBreaks(text, at, text.length());
    }

    private static long lineBreaks(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** A code while its log is read. */
    private static final class Seen {
        private final CodeMatch match;
        private final long line;
        private int count;

        private Seen(CodeMatch match, long line) {
            this.match = match;
            this.line = line;
        }
    }

    private Answer answer(CodeMatch match) {
        return answer(
                match.spelling(), Optional.of(match.canonical()), match.pages(), Optional.empty());
    }

    private Answer answer(Seen seen) {
        CodeMatch match = seen.match;
        return answer(
                match.spelling(),
                Optional.of(match.canonical()),
                match.pages(),
                Optional.of(new Answer.Sighting(seen.count, seen.line)));
    }

    private Answer answer(
            String asked,
            Optional<String> code,
            List<ErrorCode> pages,
            Optional<Answer.Sighting> sighting) {
        List<ErrorCode> nearest = pages.isEmpty() ? book.nearest(asked, NEAREST) : List.of();
        return new Answer(asked, code, pages, nearest, sighting);
    }
}
