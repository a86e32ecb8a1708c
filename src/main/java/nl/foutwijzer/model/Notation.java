package nl.foutwijzer.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one kind of error code is written: which spellings mean the same code, how that code is
 * written canonically, and how codes sort.
 *
 * <p>Implementations are pure and hold no state; {@code code-cases.json} among the test resources
 * tells what each does, and is run against every reader of codes.
 */
public interface Notation {

    /** The name that {@code site.yaml} uses: {@code hresult}, {@code decimal}, {@code text}. */
    String name();

    /**
     * The canonical form of a spelling, or nothing where it is no code of this notation.
     *
     * <p>For every canonical form {@code c}, {@code normalize(c)} is {@code c}.
     */
    Optional<String> normalize(String spelling);

    /**
     * What two codes are compared by: equal keys, same code.
     *
     * <p>It differs from the canonical form where that keeps the author's own spelling.
     *
     * @param canonical a result of {@link #normalize}
     */
    default String key(String canonical) {
        return canonical;
    }

    /**
     * All forms in which people meet a code, the canonical one first: {@code 0x87D1041C}, {@code
     * -2016345060}, {@code 2278622236}.
     *
     * @param canonical a result of {@link #normalize}
     */
    List<String> forms(String canonical);

    /** The order of canonical forms in lists. */
    Comparator<String> order();
}
