package nl.foutwijzer.check;

import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.Translations;

/** Whether the source has changed since it was translated. */
final class StaleCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        Translations translations = new Translations(knowledge.site());
        for (Part part : Parts.of(knowledge)) {
            part.words()
                    .forEach(
                            (language, words) -> {
                                if (translations.isStale(part, language)) {
                                    report(part, words, diagnostics);
                                }
                            });
        }
    }

    private static void report(Part part, PartWords words, Diagnostics diagnostics) {
        PartWords.Stamp stamp = words.stamp().orElseThrow();
        PartWords source = part.in(stamp.of()).orElseThrow();
        diagnostics.add(
                new Diagnostic(
                                DiagnosticId.STALE_TRANSLATION,
                                words.span(),
                                "the words in '"
                                        + stamp.of()
                                        + "' have changed since this was translated",
                                "bring it up to date, then: foutwijzer translations accept "
                                        + words.span().path())
                        .withNote(source.span(), "the words that it translates"));
    }
}
