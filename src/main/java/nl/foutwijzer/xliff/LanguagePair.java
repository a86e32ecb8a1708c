package nl.foutwijzer.xliff;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;

/** The language that is translated, and the one that it is translated into. */
public record LanguagePair(LanguageTag source, LanguageTag target) {
    private static final String BEFORE = "(?<=[/(\"\\s:]|^)";
    private static final String EXTENSION = "\\.(md|yaml)(?=[)#?\"\\s]|$)";
    private static final Set<String> WITHOUT_SPACES =
            Set.of("ja", "zh", "yue", "th", "lo", "km", "my");
    private static final Pattern LOCALE =
            Pattern.compile("(https?://[^/\\s]+/)[A-Za-z]{2}-[A-Za-z]{2}(?=/)");

    /** Markup as the target language has it: links lead to the file of that language. */
    String adapt(String markup) {
        return isElsewhere(markup) ? markup : named(source).matcher(markup).replaceAll(file());
    }

    private String file() {
        return target + ".$1";
    }

    /** What is the same in markup of both languages that means the same. */
    String neutral(String markup) {
        return isElsewhere(markup)
                ? LOCALE.matcher(markup).replaceAll("$1*")
                : named(target)
                        .matcher(named(source).matcher(markup).replaceAll("*.$1"))
                        .replaceAll("*.$1");
    }

    private static boolean isElsewhere(String markup) {
        return markup.contains("://");
    }

    private static Pattern named(LanguageTag language) {
        return Pattern.compile(BEFORE + Pattern.quote(language.value()) + EXTENSION);
    }

    /** Whether lines of the target language may be broken at spaces, and joined with them. */
    boolean wraps() {
        return !WITHOUT_SPACES.contains(target.locale().getLanguage());
    }

    /** The English name of the source language, for messages. */
    String sourceName() {
        return source.locale().getDisplayLanguage(Locale.ENGLISH);
    }
}
