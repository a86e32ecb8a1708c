package nl.foutwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be found: the page of a code, a step, another page.
 *
 * @param path of its page below the language's folder, without {@code .html}: {@code
 *     code/0x87d1041c}
 * @param code as it is shown, of a code's page
 * @param language of the title, where it is borrowed from another
 * @param platforms ids, in the order of the page
 * @param passages all its words
 * @param values of filters, by the filter's id
 */
public record SearchDocument(
        String path,
        Kind kind,
        Optional<String> code,
        String title,
        Optional<String> language,
        List<String> platforms,
        List<Passage> passages,
        Map<String, List<String>> values) {

    /** What a page is about, which decides a little how high it stands. */
    public enum Kind {
        CODE(1),
        STEP(1),
        PAGE(0.9);

        private final double boost;

        Kind(double boost) {
            this.boost = boost;
        }

        double boost() {
            return boost;
        }
    }

    /**
     * Some words of a document.
     *
     * @param anchor where they stand on the page; empty for the page itself
     */
    public record Passage(Field field, String anchor, String text) {}
}
