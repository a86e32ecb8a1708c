package nl.foutwijzer.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whatever has the look of a {@code text} code by the site's pattern, known or not. */
final class PatternFinder implements CodeFinder {
    private final CodeRule rule;
    private final CodeIndex index;
    private final Pattern pattern;

    PatternFinder(CodeRule rule, Pattern wholeCode, CodeIndex index) {
        this.rule = rule;
        this.index = index;
        this.pattern =
                Pattern.compile("(?:" + wholeCode.pattern() + ")(?![0-9A-Za-z_\u00C0-\u024F])");
    }

    @Override
    public void find(FreeText text, Consumer<CodeMatch> found) {
        PlainText plain = text.plain();
        Matcher matcher = pattern.matcher(plain.text());
        int length = plain.text().length();
        for (int start = 0; start < length; start++) {
            if (plain.startsWord(start)) {
                matcher.region(start, Math.min(length, start + Spelling.MAX_LENGTH));
                matcher.useTransparentBounds(true);
                if (matcher.lookingAt() && isAlone(text, start, matcher.end())) {
                    Optional<CodeMatch> match = match(text, start, matcher.end());
                    match.ifPresent(found);
                    start = Math.max(start, matcher.end() - 1);
                }
            }
        }
    }

    private boolean isAlone(FreeText text, int start, int end) {
        boolean announced = rule.scan() != CodeRule.Scan.AFTER_CUE || text.isAnnounced(start);
        boolean number = text.substring(start, end).chars().noneMatch(Character::isLetter);
        boolean fits = !number || numberFits(text, start, end);
        return announced && fits && text.standsAlone(start, end);
    }

    private boolean numberFits(FreeText text, int start, int end) {
        return rule.scan() == CodeRule.Scan.AFTER_CUE
                ? text.numberEnds(end) && !text.isUrl(start)
                : text.allowsNumber(start, end);
    }

    private Optional<CodeMatch> match(FreeText text, int start, int end) {
        return rule.read(text.substring(start, end))
                .map(code -> text.match(start, end, code.value(), index.pages(code)));
    }
}
