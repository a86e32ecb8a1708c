package nl.foutwijzer.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.model.LanguageTag;

/**
 * The strings that the theme shows, in one language. Those with parameters are patterns of ICU's
 * MessageFormat, so that plurals follow the rules of CLDR.
 */
public final class MessageCatalog {
    private final ULocale locale;
    private final Map<String, String> strings;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public MessageCatalog(LanguageTag language, Map<String, String> strings) {
        this.locale = ULocale.forLanguageTag(language.value());
        this.strings = new TreeMap<>(strings);
    }

    public Set<String> keys() {
        return strings.keySet();
    }

    /** All strings by key, for templates, which need those without parameters. */
    public Map<String, String> strings() {
        return strings;
    }

    /**
     * One string as it is.
     *
     * @throws IllegalArgumentException if there is none: the theme and its catalogs disagree
     */
    public String text(String key) {
        String text = strings.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no UI string '" + key + "' in any catalog");
        }
        return text;
    }

    /** One string with its named parameters filled in. */
    public String format(String key, Map<String, ?> parameters) {
        MessageFormat format =
                formats.computeIfAbsent(key, k -> new MessageFormat(text(k), locale));
        synchronized (format) {
            return format.format(parameters);
        }
    }
}
