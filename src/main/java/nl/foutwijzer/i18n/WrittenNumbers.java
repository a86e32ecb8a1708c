package nl.foutwijzer.i18n;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;

/**
 * Reads numbers as one language writes them. {@code 1.000} may be a thousand or a version, and a
 * text does not tell, so a number may have several readings. Immutable, for all threads.
 */
public final class WrittenNumbers {
    /**
     * Digits, and what may part them, in times of the day too; spaces only before a group of three.
     */
    public static final Pattern PATTERN =
            Pattern.compile("[0-9]+(?:[.,:٫٬'’][0-9]+|[ \\u00A0\\u202F][0-9]{3}(?![0-9]))*");

    private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\u202F]");
    private static final int FULL_WIDTH_FROM = 0xFF01;
    private static final int FULL_WIDTH_TO = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final Pattern grouped;
    private final String groups;
    private final String decimals;

    public WrittenNumbers(LanguageTag language) {
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language.value()));
        groups = "[" + Pattern.quote(symbols.getGroupingSeparatorString() + "٬") + "]";
        decimals = "[" + Pattern.quote(symbols.getDecimalSeparatorString() + "٫") + "]";
        grouped = Pattern.compile("[0-9]{1,3}(?:" + groups + "[0-9]{3})+(?!" + groups + ").*");
    }

    /**
     * A text with the digits and full-width letters of all scripts as ASCII, and without characters
     * that nobody sees, such as marks of direction.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, plain));
        return plain.toString();
    }

    private static void append(int c, StringBuilder plain) {
        if (c < 0x80) {
            plain.append((char) c);
        } else if (Character.isDigit(c)) {
            plain.append(Character.digit(c, 10));
        } else if (c >= FULL_WIDTH_FROM && c <= FULL_WIDTH_TO) {
            plain.append((char) (c - FULL_WIDTH_SHIFT));
        } else if (Character.getType(c) != Character.FORMAT) {
            plain.appendCodePoint(c);
        }
    }

    /**
     * All that a number can mean, each written as programs do; two numbers that share a reading can
     * be the same.
     *
     * @param number matches {@link #PATTERN}
     */
    public Set<String> readings(String number) {
        Set<String> readings = new TreeSet<>();
        addReadings(SPACE.matcher(number).replaceAll(""), readings);
        SPACE.splitAsStream(number).forEach(part -> addReadings(part, readings));
        return readings;
    }

    private void addReadings(String number, Set<String> readings) {
        readings.add(number.replaceFirst("^0+(?=[0-9])", ""));
        Matcher thousands = grouped.matcher(number);
        String ungrouped = thousands.matches() ? number.replaceAll(groups, "") : number;
        readings.add(ungrouped.replaceAll(decimals, ".").replace(':', '.'));
    }
}
