package nl.foutwijzer.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of 32 bits, written in hexadecimal or in signed or unsigned decimal; canonically {@code
 * 0x} and eight upper-case digits.
 *
 * <p>Each spelling has one reading or none. With {@code 0x}, up to eight digits are padded ({@code
 * 0x5}). Without it, eight digits are hexadecimal where a letter or the severity bit shows it, so
 * that a date ({@code 20261122}) is not a code. A decimal without a sign counts from 2<sup>31</sup>
 * on: smaller ones are other notations' codes.
 */
final class HresultNotation implements Notation {
    private static final long SEVERITY_BIT = 1L << 31;
    private static final long TOP = 1L << 32;

    private static final Pattern PREFIXED =
            Pattern.compile(
                    "(?:0[xX]|&[hH]) ?([0-9A-Fa-f]{4}[ _-][0-9A-Fa-f]{4}|[0-9A-Fa-f]{1,8})[lL]?");
    private static final Pattern BARE = Pattern.compile("[0-9A-Fa-f]{4}[ _-]?[0-9A-Fa-f]{4}");
    private static final Pattern DECIMAL =
            Pattern.compile("(-?) ?([1-9][0-9]{0,9}|[1-9][0-9]{0,2}(?:[ .,'\u2019][0-9]{3}){1,3})");
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9A-Fa-f]");

    @Override
    public String name() {
        return "hresult";
    }

    @Override
    public Optional<String> normalize(String spelling) {
        return Spelling.of(spelling).flatMap(s -> value(s.plain())).map(HresultNotation::canonical);
    }

    private static Optional<Long> value(String plain) {
        Matcher prefixed = PREFIXED.matcher(plain);
        if (prefixed.matches()) {
            return Optional.of(hex(prefixed.group(1)));
        }
        if (BARE.matcher(plain).matches()) {
            long value = hex(plain);
            boolean isHex =
                    hasSeverityBit(value) || plain.chars().anyMatch(c -> c >= 'A' && c != '_');
            return isHex ? Optional.of(value) : Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(plain);
        return decimal.matches()
                ? decimal(!decimal.group(1).isEmpty(), decimal.group(2))
                : Optional.empty();
    }

    private static long hex(String digits) {
        return Long.parseLong(SEPARATORS.matcher(digits).replaceAll(""), 16);
    }

    private static Optional<Long> decimal(boolean negative, String digits) {
        long number = Long.parseLong(SEPARATORS.matcher(digits).replaceAll(""));
        if (negative) {
            return number <= SEVERITY_BIT ? Optional.of(TOP - number) : Optional.empty();
        }
        return hasSeverityBit(number) ? Optional.of(number) : Optional.empty();
    }

    private static boolean hasSeverityBit(long value) {
        return value >= SEVERITY_BIT && value < TOP;
    }

    /** Whether a canonical form says that something failed, not just that something happened. */
    static boolean isFailure(String canonical) {
        return hasSeverityBit(Long.parseLong(canonical.substring(2), 16));
    }

    private static String canonical(long value) {
        return String.format(Locale.ROOT, "0x%08X", value);
    }

    @Override
    public List<String> forms(String canonical) {
        long value = Long.parseLong(canonical.substring(2), 16);
        String unsigned = Long.toString(value);
        return hasSeverityBit(value)
                ? List.of(canonical, Long.toString(value - TOP), unsigned)
                : List.of(canonical, unsigned);
    }

    @Override
    public Comparator<String> order() {
        return Comparator.naturalOrder();
    }
}
