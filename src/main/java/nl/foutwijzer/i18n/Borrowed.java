package nl.foutwijzer.i18n;

import java.util.function.Function;
import nl.foutwijzer.model.LanguageTag;

/**
 * A value and the language that it is in.
 *
 * @param foreign whether that is another language than the reader's
 */
public record Borrowed<T>(T value, LanguageTag language, boolean foreign) {

    public <R> Borrowed<R> map(Function<T, R> function) {
        return new Borrowed<>(function.apply(value), language, foreign);
    }

    /** For HTML's {@code lang}. */
    public String lang() {
        return language.value();
    }

    /** For HTML's {@code dir}. */
    public String dir() {
        return language.direction();
    }
}
