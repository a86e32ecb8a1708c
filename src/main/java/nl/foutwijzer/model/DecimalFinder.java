package nl.foutwijzer.model;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds whole numbers that are codes: behind a cue word, known or not; elsewhere only where the
 * site asks for it, and only known ones.
 *
 * <p>An unknown one has at most five digits: longer numbers are tickets, times and sizes.
 */
final class DecimalFinder implements CodeFinder {
    private static final int LONGEST = 18;
    private static final int LONGEST_UNKNOWN = 5;

    private final CodeRule rule;
    private final CodeIndex index;

    DecimalFinder(CodeRule rule, CodeIndex index) {
        this.rule = rule;
        this.index = index;
    }

    @Override
    public void find(FreeText text, Consumer<CodeMatch> found) {
        PlainText plain = text.plain();
        int end;
        for (int start = 0; start < plain.text().length(); start = end) {
            end = plain.wordEnd(start);
            if (end - start <= LONGEST && CodeCharacters.isDigit(plain.at(start))) {
                number(text, start, end).ifPresent(found);
            }
        }
    }

    private Optional<CodeMatch> number(FreeText text, int digits, int end) {
        int start = text.isSign(digits - 1) ? digits - 1 : digits;
        boolean announced = text.isAnnounced(start);
        boolean fits =
                announced
                        ? text.isFree(start, end) && text.numberEnds(end) && !text.isUrl(start)
                        : rule.scan() == CodeRule.Scan.ALWAYS && text.allowsNumber(start, end);
        return fits
                ? rule.read(text.substring(start, end))
                        .filter(code -> isReported(code, announced))
                        .map(code -> text.match(start, end, code.value(), index.pages(code)))
                : Optional.empty();
    }

    private boolean isReported(ErrorCode code, boolean announced) {
        boolean isShort = code.value().replace("-", "").length() <= LONGEST_UNKNOWN;
        return (announced && isShort) || !index.pages(code).isEmpty();
    }
}
