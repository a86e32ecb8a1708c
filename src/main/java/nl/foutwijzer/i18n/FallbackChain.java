package nl.foutwijzer.i18n;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;

/** A language and those it borrows from, best first; the source language always ends it. */
public final class FallbackChain implements Iterable<LanguageTag> {
    private final List<LanguageTag> languages;

    private FallbackChain(List<LanguageTag> languages) {
        this.languages = languages;
    }

    public static FallbackChain of(Site site, LanguageTag language) {
        LinkedHashSet<LanguageTag> chain = new LinkedHashSet<>();
        chain.add(language);
        chain.addAll(site.languages().getOrDefault(language, List.of()));
        chain.add(site.sourceLanguage());
        return new FallbackChain(List.copyOf(chain));
    }

    /** The language itself. */
    public LanguageTag first() {
        return languages.get(0);
    }

    /** The first value along the chain, and whose it is. */
    public <W, T> Optional<Borrowed<T>> find(
            Map<LanguageTag, W> words, Function<W, Optional<T>> field) {
        for (LanguageTag language : languages) {
            W own = words.get(language);
            Optional<T> value = own == null ? Optional.empty() : field.apply(own);
            if (value.isPresent()) {
                return Optional.of(
                        new Borrowed<>(value.get(), language, !language.equals(first())));
            }
        }
        return Optional.empty();
    }

    @Override
    public Iterator<LanguageTag> iterator() {
        return languages.iterator();
    }

    public List<LanguageTag> languages() {
        return languages;
    }
}
