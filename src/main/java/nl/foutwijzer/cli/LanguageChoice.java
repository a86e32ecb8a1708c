package nl.foutwijzer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.model.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Decides in which of a site's languages a user is answered. */
final class LanguageChoice {
    private LanguageChoice() {}

    /**
     * The one that is asked for, else the one that the environment names, else the first.
     *
     * @param asked nothing where the user leaves it to us
     * @param languages of the site, not empty, the one for want of a better first
     */
    static LanguageTag of(
            @Nullable String asked, Map<String, String> environment, List<LanguageTag> languages) {
        if (asked != null) {
            return match(asked, languages)
                    .orElseThrow(
                            () ->
                                    new UsageException(
                                            "the site has no language '"
                                                    + asked
                                                    + "'; it has "
                                                    + languages.stream()
                                                            .map(LanguageTag::value)
                                                            .collect(Collectors.joining(", "))));
        }
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(locale -> match(locale.replaceAll("[.@].*", ""), languages))
                .orElse(languages.get(0));
    }

    /** The same tag, else one of the same language in another region: {@code nl} for nl_BE. */
    private static Optional<LanguageTag> match(String asked, List<LanguageTag> languages) {
        String tag = asked.replace('_', '-').toLowerCase(Locale.ROOT);
        String alone = tag.replaceAll("-.*", "");
        return Stream.<String>of(tag, alone)
                .flatMap(t -> languages.stream().filter(l -> l.path().equals(t)))
                .findFirst()
                .or(
                        () ->
                                languages.stream()
                                        .filter(l -> l.path().startsWith(alone + "-"))
                                        .findFirst());
    }
}
