package nl.foutwijzer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        strings.putAll(builtIn(language).orElse(Map.of()));
        return new MessageCatalog(language, strings);
    }

    private MessageCatalog catalog(KnowledgeBase knowledge, LanguageTag language) {
        Map<String, String> strings = new LinkedHashMap<>(builtIn(COMPLETE).orElse(Map.of()));
        List<LanguageTag> chain = FallbackChain.of(knowledge.site(), language).languages();
        for (int i = chain.size() - 1; i >= 0; i--) {
            strings.putAll(builtIn(chain.get(i)).orElse(Map.of()));
        }
        SiteWords words = knowledge.words().get(language);
        if (words != null) {
            words.ui()
                    .forEach((key, text) -> override(strings, key, text, words.place("ui/" + key)));
        }
        if (builtIn(language).isEmpty()) {
            diagnostics.add(
                    DiagnosticId.MISSING_CATALOG,
                    knowledge.site().span(),
                    "the theme has no strings in the language '" + language + "'",
                    "add templates/i18n/" + language + ".yaml, or the strings to 'ui' in i18n/");
        }
        return new MessageCatalog(language, strings);
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
