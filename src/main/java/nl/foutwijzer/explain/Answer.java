package nl.foutwijzer.explain;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.model.ErrorCode;

/**
 * What was found for one code.
 *
 * @param asked as it was spelled
 * @param code canonically, where it is a code
 * @param pages the codes of the pages that it may mean
 * @param nearest for a code without a page, those that were probably meant
 * @param sighting where it stands in a log; nothing where it was asked for by itself
 */
public record Answer(
        String asked,
        Optional<String> code,
        List<ErrorCode> pages,
        List<ErrorCode> nearest,
        Optional<Sighting> sighting) {

    /**
     * Where a code stands in a log.
     *
     * @param firstLine counted from 1
     */
    public record Sighting(int count, long firstLine) {}

    /** How sure an answer is. */
    public enum Kind {
        /** Exactly one page is meant. */
        KNOWN,
        /** A symbol or an underlying code that several pages share. */
        AMBIGUOUS,
        /** A code without a page. */
        UNKNOWN,
        /** No code at all. */
        NO_CODE
    }

    public Kind kind() {
        if (pages.size() > 1) {
            return Kind.AMBIGUOUS;
        }
        if (pages.size() == 1) {
            return Kind.KNOWN;
        }
        return code.isPresent() ? Kind.UNKNOWN : Kind.NO_CODE;
    }

    public boolean isFound() {
        return !pages.isEmpty();
    }
}
