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

/**
 * An XLIFF document of a knowledge base.
 *
 * @param document as it is to be written; worth nothing where it has no texts
 * @param parts how many it holds
 * @param texts how many units these have
 */
public record XliffExport(String document, int parts, int texts) {

    /**
     * The document for one target language.
     *
     * @param only the states whose parts it holds
     */
    public static XliffExport of(
            KnowledgeBase knowledge, LanguageTag target, Set<TranslationState> only) {
        LanguagePair languages = new LanguagePair(knowledge.site().sourceLanguage(), target);
        List<PartUnits> parts =
                parts(knowledge, languages).stream()
                        .filter(part -> only.contains(part.state()) && part.texts() > 0)
                        .toList();
        return new XliffExport(
                new XliffWriter(languages, new Contexts(knowledge)).write(parts),
                parts.size(),
                parts.stream().mapToInt(PartUnits::texts).sum());
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
