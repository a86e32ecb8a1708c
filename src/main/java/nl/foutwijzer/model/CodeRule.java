package nl.foutwijzer.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way of writing codes that a site declares.
 *
 * @param pattern what a whole canonical code looks like; nothing takes all that the notation takes
 * @param scan how codes of this kind are found in free text
 */
public record CodeRule(Notation notation, Optional<Pattern> pattern, Scan scan) {

    /** How codes are found in free text. */
    public enum Scan {
        ALWAYS,
        AFTER_CUE,
        NEVER;

        /** The one that {@code site.yaml} calls by this name. */
        public static Scan of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** As it stands in {@code site.yaml}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The code that a spelling means by this rule. */
    public Optional<ErrorCode> read(String spelling) {
        return notation.normalize(spelling)
                .filter(c -> pattern.isEmpty() || pattern.get().matcher(c).matches())
                .map(c -> new ErrorCode(notation.name(), c));
    }
}
