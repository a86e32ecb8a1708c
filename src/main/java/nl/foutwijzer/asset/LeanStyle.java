package nl.foutwijzer.asset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style without what only its readers need: comments, and white space that separates nothing. */
final class LeanStyle {
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'";
    private static final String GAP = "(?:\\s|/\\*[\\s\\S]*?\\*/)++";

    /** A text is kept as it stands, a gap in which it can stand, whatever is around it. */
    private static final Pattern PARTS =
            Pattern.compile(
                    String.format(
                            Locale.ROOT,
                            "(%s)|(?:%s)?([{};,])(?:%s)?|(:)%s|%s",
                            TEXT,
                            GAP,
                            GAP,
                            GAP,
                            GAP));

    private LeanStyle() {}

    static String of(String style) {
        Matcher part = PARTS.matcher(style);
        StringBuilder kept = new StringBuilder();
        while (part.find()) {
            String replacement = " ";
            for (int group = 1; group <= part.groupCount(); group++) {
                if (part.group(group) != null) {
                    replacement = part.group(group);
                }
            }
            part.appendReplacement(kept, Matcher.quoteReplacement(replacement));
        }
        return part.appendTail(kept).toString().strip().replace(";}", "}");
    }
}
