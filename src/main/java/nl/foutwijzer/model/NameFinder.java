package nl.foutwijzer.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds known {@code text} codes, wordy aliases and symbols, whole words only.
 *
 * <p>A code may be written with other punctuation where its author put some ({@code ORA 00942}), or
 * with none; a name is spelled as it is, in any letter case if it is more than letters.
 */
final class NameFinder implements CodeFinder {
    private final NameTable names;

    NameFinder(NameTable names) {
        this.names = names;
    }

    @Override
    public void find(FreeText text, Consumer<CodeMatch> found) {
        PlainText plain = text.plain();
        int start = 0;
        while (start < plain.text().length()) {
            Optional<CodeMatch> match =
                    plain.startsWord(start) ? at(text, start) : Optional.empty();
            match.ifPresent(found);
            start = match.isPresent() ? behind(plain, start, match.get()) : start + 1;
        }
    }

    private static int behind(PlainText plain, int start, CodeMatch match) {
        int next = start + 1;
        while (next < plain.text().length() && plain.offset(next) < match.end()) {
            next++;
        }
        return next;
    }

    /** The longest name that begins here. */
    private Optional<CodeMatch> at(FreeText text, int start) {
        Optional<CodeMatch> longest = Optional.empty();
        NameForm form = new NameForm(text.plain(), start, names.longest());
        while (names.mayGoOn(form) && form.extend()) {
            int end = form.end();
            if (text.standsAlone(start, end)) {
                Optional<CodeMatch> match = named(text, start, end, form.toString());
                longest = match.isPresent() ? match : longest;
            }
        }
        return longest;
    }

    private Optional<CodeMatch> named(FreeText text, int start, int end, String form) {
        String spelling = text.substring(start, end);
        return names.find(form).stream()
                .filter(name -> name.allows(spelling))
                .filter(name -> name.isIn(text, start, end))
                .findFirst()
                .map(name -> text.match(start, end, name.spelling(), List.copyOf(name.pages())));
    }
}
