package nl.foutwijzer.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds {@code 0x87D1041C}, {@code -2016345060}, and known codes without prefix or sign.
 *
 * <p>What is not known is reported only if it says itself that it is a code of a failure: by {@code
 * 0x}, eight digits and the severity bit, or by the sign and at least nine digits.
 */
final class HresultFinder implements CodeFinder {
    private static final int LONGEST = 12;
    private static final Pattern PREFIXED =
            Pattern.compile("0[xX](?:[0-9A-Fa-f]{1,8}|[0-9A-Fa-f]{4}_[0-9A-Fa-f]{4})[lL]?");
    private static final Pattern BARE =
            Pattern.compile("[0-9A-Fa-f]{8}|[0-9A-Fa-f]{4}_[0-9A-Fa-f]{4}|[0-9]{10}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{9,10}");
    private static final Pattern HALF = Pattern.compile("(?:0[xX])?[0-9A-Fa-f]{4}");

    private final CodeRule rule;
    private final CodeIndex index;

    HresultFinder(CodeRule rule, CodeIndex index) {
        this.rule = rule;
        this.index = index;
    }

    @Override
    public void find(FreeText text, Consumer<CodeMatch> found) {
        PlainText plain = text.plain();
        int end;
        for (int start = 0; start < plain.text().length(); start = end) {
            end = plain.wordEnd(start);
            if (end - start <= LONGEST && CodeCharacters.isHexDigit(plain.at(start))) {
                Optional<CodeMatch> match = word(text, start, end);
                match.ifPresent(found);
            }
        }
    }

    private Optional<CodeMatch> word(FreeText text, int start, int end) {
        String word = text.substring(start, end);
        if (text.isSign(start - 1)) {
            boolean fits = DECIMAL.matcher(word).matches() && text.allowsNumber(start - 1, end);
            return fits ? match(text, start - 1, end, Unknown.REPORTED) : Optional.empty();
        } else if (HALF.matcher(word).matches()) {
            Optional<CodeMatch> whole = halves(text, start, end);
            if (whole.isPresent()) {
                return whole;
            }
        }
        if (PREFIXED.matcher(word).matches()) {
            return text.standsAlone(start, end)
                    ? match(text, start, end, Unknown.REPORTED)
                    : Optional.empty();
        }
        return BARE.matcher(word).matches() && text.allowsNumber(start, end)
                ? match(text, start, end, Unknown.IGNORED)
                : Optional.empty();
    }

    private enum Unknown {
        REPORTED,
        IGNORED
    }

    /** {@code 87d1 041c}, unless it is a part of a longer row, as in a dump of memory. */
    private Optional<CodeMatch> halves(FreeText text, int start, int end) {
        PlainText plain = text.plain();
        boolean paired =
                isHalf(plain, end) && !isHalf(plain, end + 5) && !followsHalf(plain, start);
        return paired && text.allowsNumber(start, end + 5)
                ? match(text, start, end + 5, Unknown.IGNORED)
                : Optional.empty();
    }

    /** Whether a separator and four digits stand here, and then no more. */
    private static boolean isHalf(PlainText plain, int separator) {
        return isSeparator(plain.at(separator))
                && areDigits(plain, separator + 1)
                && plain.endsWord(separator + 5);
    }

    private static boolean followsHalf(PlainText plain, int start) {
        return isSeparator(plain.at(start - 1))
                && areDigits(plain, start - 5)
                && plain.startsWord(start - 5);
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-';
    }

    private static boolean areDigits(PlainText plain, int start) {
        return IntStream.range(start, start + 4)
                .allMatch(i -> CodeCharacters.isHexDigit(plain.at(i)));
    }

    private Optional<CodeMatch> match(FreeText text, int start, int end, Unknown unknown) {
        if (rule.scan() == CodeRule.Scan.AFTER_CUE && !text.isAnnounced(start)) {
            return Optional.empty();
        }
        return rule.read(text.substring(start, end))
                .filter(code -> isReported(code, unknown))
                .map(code -> text.match(start, end, code.value(), index.pages(code)));
    }

    private boolean isReported(ErrorCode code, Unknown unknown) {
        boolean failure = unknown == Unknown.REPORTED && HresultNotation.isFailure(code.value());
        return failure || !index.pages(code).isEmpty();
    }
}
