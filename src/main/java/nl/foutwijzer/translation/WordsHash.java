package nl.foutwijzer.translation;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceText;

/**
 * The hash of a part's words, by which a translation knows what it translates.
 *
 * <p>It is made of a canonical form that keeps the words and drops how they were typed: lines that
 * Markdown joins are joined, blank lines and spaces at the ends of lines do not count, Unicode is
 * in form C, and the order of causes does not matter. Eight hex digits, the first of a SHA-256, are
 * enough to notice a change by accident.
 */
public final class WordsHash {
    /** Named in what is hashed, so that another form can never be taken for this one. */
    private static final String FORM = "words 1";

    private static final int DIGITS = 8;

    /** What begins a line that Markdown does not join to the one before. */
    private static final Pattern BLOCK_START =
            Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])\\s.*|[#>|<].*|:::.*|\\[[^]]*]:.*");

    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");

    private WordsHash() {}

    public static String of(PartWords words) {
        Digest digest = new Digest().add(FORM);
        Map<String, SourceText> sorted = new TreeMap<>(words.fields());
        sorted.forEach((name, text) -> digest.add(name).add(canonical(text.text())));
        return digest.hex().substring(0, DIGITS);
    }

    /** The words of a text, one line for each of Markdown's blocks. */
    static String canonical(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String fence = "";
        boolean joins = false;
        for (String line : Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1)) {
            String stripped = line.strip();
            boolean opens = fence.isEmpty() && FENCE.matcher(stripped).matches();
            if (!fence.isEmpty() || opens) {
                out.append('\n').append(line.stripTrailing());
                boolean closes = !opens && stripped.startsWith(fence) && isRun(stripped);
                fence = opens ? fence(stripped) : closes ? "" : fence;
                joins = false;
            } else if (stripped.isEmpty()) {
                joins = false;
            } else {
                boolean own = !joins || BLOCK_START.matcher(stripped).matches();
                out.append(own ? '\n' : ' ').append(stripped);
                joins = true;
            }
        }
        return out.toString();
    }

    private static String fence(String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) == line.charAt(0)) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean isRun(String line) {
        return line.chars().allMatch(c -> c == line.charAt(0));
    }
}
