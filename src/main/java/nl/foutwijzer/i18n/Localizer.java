package nl.foutwijzer.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.model.LanguageTag;

/** Says dates, names and lists as readers of one language do. For all threads. */
public final class Localizer {
    private final ULocale locale;
    private final String ownName;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
    private final Map<LanguageTag, String> names = new ConcurrentHashMap<>();

    public Localizer(LanguageTag language) {
        this.locale = ULocale.forLanguageTag(language.value());
        this.ownName =
                LocaleDisplayNames.getInstance(
                                locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                        .localeDisplayName(locale);
    }

    /** A date in the language's long form: {@code 22 november 2026}. */
    public String date(LocalDate date) {
        return dates.computeIfAbsent(date, this::format);
    }

    /** A language's name in this language. */
    public String nameOf(LanguageTag other) {
        return names.computeIfAbsent(
                other,
                tag -> LocaleDisplayNames.getInstance(locale).localeDisplayName(tag.value()));
    }

    /** This language's name in itself, as a menu shows it. */
    public String ownName() {
        return ownName;
    }

    /**
     * The language with its most likely territory, as {@code og:locale} wants it: {@code nl_NL}.
     */
    public String territorial() {
        ULocale likely = ULocale.addLikelySubtags(locale);
        return likely.getCountry().isEmpty()
                ? likely.getLanguage()
                : likely.getLanguage() + "_" + likely.getCountry();
    }

    /** Several values in one phrase: {@code a, b en c}. */
    public String list(List<String> values) {
        return values.size() == 1
                ? values.get(0)
                : ListFormatter.getInstance(locale).format(values);
    }

    /** A number in the language's digits and groups: {@code 1.204}. */
    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share in the language's digits: {@code 87 %}. */
    public String percent(int percent) {
        return NumberFormat.getPercentInstance(locale).format(percent / 100.0);
    }

    private String format(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
