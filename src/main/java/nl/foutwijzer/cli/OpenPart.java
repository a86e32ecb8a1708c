package nl.foutwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.history.SourceHistory;
import nl.foutwijzer.history.WordsChange;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.TranslationState;

/**
 * A part that needs a translator.
 *
 * @param changes in its source since it was translated; nothing where no history tells
 */
record OpenPart(Part part, TranslationState state, Optional<List<WordsChange>> changes) {

    /** All parts of a language that are not complete. */
    static List<OpenPart> all(TranslatedSite site, LanguageTag language, SourceHistory history) {
        List<OpenPart> open = new ArrayList<>();
        for (Part part : site.parts()) {
            site.translations()
                    .state(part, language)
                    .filter(state -> state != TranslationState.COMPLETE)
                    .map(
                            state ->
                                    new OpenPart(
                                            part, state, changes(part, language, state, history)))
                    .ifPresent(open::add);
        }
        return open;
    }

    private static Optional<List<WordsChange>> changes(
            Part part, LanguageTag language, TranslationState state, SourceHistory history) {
        if (state != TranslationState.STALE) {
            return Optional.empty();
        }
        PartWords.Stamp stamp = part.in(language).flatMap(PartWords::stamp).orElseThrow();
        PartWords now = part.in(stamp.of()).orElseThrow();
        return history.find(part, stamp).map(then -> WordsChange.between(then, now));
    }
}
