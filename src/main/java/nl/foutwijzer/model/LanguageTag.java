package nl.foutwijzer.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language tag of BCP 47 in its canonical letter case: {@code nl}, {@code pt-BR}, {@code
 * zh-Hant}.
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "nqo");

    /**
     * @throws IllegalArgumentException if it is not a well-formed tag
     */
    public static LanguageTag of(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String canonical = locale.toLanguageTag();
            if (tag.isEmpty() || locale.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("not a language tag: " + tag);
            }
            return new LanguageTag(canonical);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
    }

    /** As it stands in addresses: lower case. */
    public String path() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** {@code rtl} or {@code ltr}, for HTML's {@code dir}. */
    public String direction() {
        Locale locale = locale();
        boolean rightToLeft =
                locale.getScript().isEmpty()
                        ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
