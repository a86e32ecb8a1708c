package nl.foutwijzer.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.theme.Theme;

/** Reads the theme's own strings, and lays a site's overrides over them. */
public final class CatalogReader {
    /** The language in which the theme has every string. */
    private static final LanguageTag COMPLETE = new LanguageTag("en");

    /** How many missing strings a message names. */
    private static final int NAMED = 8;

    private final Theme theme;
    private final Diagnostics diagnostics;

    public CatalogReader(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /** The catalog of each language of a site, complete: what one lacks it borrows. */
    public Map<LanguageTag, MessageCatalog> readAll(KnowledgeBase knowledge) {
        Map<LanguageTag, MessageCatalog> result = new LinkedHashMap<>();
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            result.put(language, catalog(knowledge, language));
        }
        return result;
    }

    /** The theme's own catalog of a language, for a site whose content is not at hand. */
    public MessageCatalog themeOnly(LanguageTag language) {
        Map<String, String> strings = new LinkedHashMap<>(builtIn(COMPLETE).orElse(Map.of()));
        strings.putAll(own(language));
        return new MessageCatalog(language, strings);
    }

    private MessageCatalog catalog(KnowledgeBase knowledge, LanguageTag language) {
        Map<String, String> strings = new LinkedHashMap<>(builtIn(COMPLETE).orElse(Map.of()));
        List<LanguageTag> chain = FallbackChain.of(knowledge.site(), language).languages();
        for (int i = chain.size() - 1; i >= 0; i--) {
            strings.putAll(own(chain.get(i)));
        }
        Set<String> missing = new LinkedHashSet<>(strings.keySet());
        missing.removeAll(own(language).keySet());
        SiteWords words = knowledge.words().get(language);
        if (words != null) {
            missing.removeAll(words.ui().keySet());
            words.ui()
                    .forEach((key, text) -> override(strings, key, text, words.place("ui/" + key)));
        }
        if (!missing.isEmpty()) {
            report(language, missing, strings.size(), knowledge);
        }
        return new MessageCatalog(language, strings);
    }

    private void report(
            LanguageTag language, Set<String> missing, int all, KnowledgeBase knowledge) {
        String file = "templates/i18n/" + language + ".yaml";
        boolean none = missing.size() == all;
        String message =
                none
                        ? "the theme has no strings in the language '" + language + "'"
                        : "of "
                                + all
                                + " strings the theme lacks in '"
                                + language
                                + "': "
                                + listed(missing);
        String help =
                "add "
                        + (none ? file : "them to " + file)
                        + ", or to 'ui' in i18n/"
                        + language
                        + ".yaml";
        diagnostics.add(DiagnosticId.MISSING_CATALOG, knowledge.site().span(), message, help);
    }

    private static String listed(Set<String> keys) {
        String first = keys.stream().limit(NAMED).collect(Collectors.joining(", "));
        return keys.size() <= NAMED ? first : first + " and " + (keys.size() - NAMED) + " more";
    }

    /** The strings of a language, over those of the wider one: {@code pt} before {@code pt-BR}. */
    private Map<String, String> own(LanguageTag language) {
        int cut = language.value().lastIndexOf('-');
        Map<String, String> strings =
                cut < 0
                        ? new LinkedHashMap<>()
                        : own(new LanguageTag(language.value().substring(0, cut)));
        strings.putAll(builtIn(language).orElse(Map.of()));
        return strings;
    }

    private void override(
            Map<String, String> strings, String key, SourceText text, SourceSpan place) {
        if (strings.replace(key, text.text()) == null) {
            diagnostics.add(
                    DiagnosticId.UNKNOWN_KEY,
                    place,
                    "the theme has no string '" + key + "' to override",
                    Nearest.help(key, strings.keySet()));
        }
    }

    private Optional<Map<String, String>> builtIn(LanguageTag language) {
        String path = "i18n/" + language + ".yaml";
        return theme.text(path)
                .map(text -> new SourceFile(theme.shown(path), text.replace("\r\n", "\n")))
                .flatMap(file -> Fields.ofFile(file, diagnostics))
                .map(fields -> fields.each(Fields::string));
    }
}
