package nl.foutwijzer.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns in the dialect that Java and JavaScript read alike and match in linear time.
 *
 * <p>It has characters, {@code .}, classes such as {@code [A-F0-9]} or {@code [^-]}, {@code \d},
 * {@code \w}, escaped punctuation, groups, {@code |}, and the quantifiers {@code ? * + {n} {n,}
 * {n,m}}. A pattern is always matched whole, so that there are no anchors. Wherever a quantifier
 * leaves open whether to go on, the next character must decide: {@code [A-Z]+-[0-9]+} will do,
 * {@code (a+)+} and {@code [A-Z]*[A-Z0-9]*} will not. Then no matcher ever has to try out
 * combinations.
 */
public final class SharedPattern {
    private static final int MAX_LENGTH = 500;

    private SharedPattern() {}

    /**
     * @throws PatternSyntaxException if it is not of this dialect; the description says why in one
     *     clause, the index counts {@code char}s
     */
    public static Pattern compile(String pattern) {
        if (pattern.length() > MAX_LENGTH) {
            throw new PatternSyntaxException(
                    "a pattern has at most " + MAX_LENGTH + " characters", pattern, MAX_LENGTH);
        }
        new PatternReader(pattern).read();
        return Pattern.compile(pattern);
    }
}
