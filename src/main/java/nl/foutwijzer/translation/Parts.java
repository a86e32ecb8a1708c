package nl.foutwijzer.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.translation.Part.Kind;

/** Takes a knowledge base apart into what is translated. */
public final class Parts {
    private Parts() {}

    /** All parts, codes first; those of one item follow each other. */
    public static List<Part> of(KnowledgeBase knowledge) {
        List<Part> parts = new ArrayList<>();
        knowledge.errors().forEach(error -> parts.addAll(of(error)));
        knowledge.steps().values().forEach(step -> parts.add(of(step)));
        knowledge.pages().values().forEach(page -> parts.add(of(page)));
        return parts;
    }

    /** One part for each occurrence, be it that only some language knows it. */
    public static List<Part> of(ErrorDefinition error) {
        Set<String> ids = new LinkedHashSet<>();
        error.occurrences().forEach(o -> ids.add(o.id().id()));
        error.texts().values().forEach(text -> ids.addAll(text.occurrences().keySet()));
        return ids.stream().map(id -> of(error, id)).toList();
    }

    /** The part of one occurrence. */
    public static Part of(ErrorDefinition error, String occurrence) {
        return part(error.folder(), Kind.ERROR, occurrence, error.texts(), t -> of(t, occurrence));
    }

    public static Part of(Step step) {
        return article("steps/" + step.id(), step.texts());
    }

    public static Part of(Page page) {
        return article("pages/" + page.id(), page.texts());
    }

    /** The words of one occurrence in one file; nothing where it holds none. */
    public static Optional<PartWords> of(ErrorText text, String occurrence) {
        return Optional.ofNullable(text.occurrences().get(occurrence))
                .map(words -> PartWords.of(words, occurrence, text.translation()))
                .filter(words -> !words.fields().isEmpty());
    }

    /** The words of an article. */
    public static PartWords of(ArticleText text) {
        return PartWords.of(text);
    }

    /** The words of a code in one language, by the id of their occurrence. */
    public static Map<String, PartWords> of(ErrorText text) {
        Map<String, PartWords> result = new LinkedHashMap<>();
        text.occurrences().keySet().forEach(id -> of(text, id).ifPresent(w -> result.put(id, w)));
        return result;
    }

    private static Part article(String item, Map<LanguageTag, ArticleText> texts) {
        return part(item, Kind.ARTICLE, "", texts, t -> Optional.of(of(t)));
    }

    private static <T> Part part(
            String item,
            Kind kind,
            String id,
            Map<LanguageTag, T> texts,
            Function<T, Optional<PartWords>> words) {
        Map<LanguageTag, PartWords> found = new LinkedHashMap<>();
        texts.forEach((tag, text) -> words.apply(text).ifPresent(w -> found.put(tag, w)));
        return new Part(item, kind, id, found);
    }
}
