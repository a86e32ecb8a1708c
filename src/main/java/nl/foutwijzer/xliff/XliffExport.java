package nl.foutwijzer.xliff;

import java.util.List;
import java.util.Set;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.translation.Translations;

/** Makes an XLIFF document of a knowledge base. */
public final class XliffExport {
    private XliffExport() {}

    /**
     * The document for one target language.
     *
     * @param only the states whose parts it holds
     */
    public static String of(
            KnowledgeBase knowledge, LanguageTag target, Set<TranslationState> only) {
        LanguagePair languages = new LanguagePair(knowledge.site().sourceLanguage(), target);
        List<PartUnits> parts =
                parts(knowledge, languages).stream()
                        .filter(part -> only.contains(part.state()))
                        .filter(part -> part.fields().stream().anyMatch(f -> !f.units().isEmpty()))
                        .toList();
        return new XliffWriter(languages, new Contexts(knowledge)).write(parts);
    }

    static List<PartUnits> parts(KnowledgeBase knowledge, LanguagePair languages) {
        CodeScanner scanner =
                new CodeScanner(
                        CodeIndex.of(knowledge),
                        knowledge.words().values().stream()
                                .flatMap(words -> words.cues().stream())
                                .toList());
        var maker = new PartUnits.Maker(languages, new Translations(knowledge.site()), scanner);
        return Parts.of(knowledge).stream().flatMap(part -> maker.of(part).stream()).toList();
    }
}
