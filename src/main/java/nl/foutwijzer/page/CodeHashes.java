package nl.foutwijzer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.WordsHash;

/**
 * Hashes of what each language's readers see of a code: its facts, its words and those of its
 * steps. A change in one language leaves the hashes of those that borrow nothing from it as they
 * are.
 */
final class CodeHashes {
    private final KnowledgeBase knowledge;
    private final Articles articles;
    private final Map<LanguageTag, FallbackChain> chains = new LinkedHashMap<>();
    private final Map<String, Map<LanguageTag, String>> steps = new LinkedHashMap<>();

    CodeHashes(KnowledgeBase knowledge, Articles articles) {
        this.knowledge = knowledge;
        this.articles = articles;
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            chains.put(language, FallbackChain.of(knowledge.site(), language));
        }
        knowledge
                .steps()
                .values()
                .forEach(
                        step -> {
                            String facts = step.role() + " " + step.minutes();
                            steps.put(step.id(), hashes(facts, List.of(Parts.of(step))));
                        });
    }

    Map<LanguageTag, String> of(ErrorDefinition error) {
        Map<LanguageTag, String> own = hashes(facts(error), Parts.of(error));
        Map<LanguageTag, String> result = new LinkedHashMap<>();
        own.forEach(
                (language, hash) -> {
                    Digest digest = new Digest().add(hash);
                    for (String id : new TreeSet<>(SiteView.stepsOf(error))) {
                        Optional.ofNullable(steps.get(id))
                                .ifPresent(step -> digest.add(step.getOrDefault(language, "")));
                    }
                    result.put(language, ContentVersion.shown(digest));
                });
        return result;
    }

    private Map<LanguageTag, String> hashes(String facts, List<Part> parts) {
        Map<LanguageTag, String> words = new LinkedHashMap<>();
        Map<LanguageTag, String> result = new LinkedHashMap<>();
        for (LanguageTag language : knowledge.site().languages().keySet()) {
            Digest digest = new Digest();
            parts.forEach(p -> p.in(language).ifPresent(w -> add(digest, w, language)));
            words.put(language, digest.hex());
        }
        chains.forEach(
                (language, chain) -> {
                    Digest digest = new Digest().add(facts);
                    borrowed(chain, parts).forEach(l -> digest.add(words.getOrDefault(l, "")));
                    result.put(language, digest.hex());
                });
        return result;
    }

    private void add(Digest digest, PartWords words, LanguageTag language) {
        digest.add(WordsHash.of(words));
        words.fields()
                .values()
                .forEach(text -> digest.add(articles.includedDigest(text, language)));
    }

    /** The languages whose words show: the first, and where something is missing all the others. */
    private static List<LanguageTag> borrowed(FallbackChain chain, List<Part> parts) {
        return parts.stream().allMatch(part -> isWhole(part, chain.first()))
                ? List.of(chain.first())
                : chain.languages();
    }

    /** Whether a language has every field that some language has. */
    private static boolean isWhole(Part part, LanguageTag language) {
        Set<String> fields =
                part.words().values().stream()
                        .flatMap(words -> words.fields().keySet().stream())
                        .collect(Collectors.toSet());
        return part.in(language).filter(w -> w.fields().keySet().containsAll(fields)).isPresent();
    }

    /** Whatever the definition states, without the places where it does. */
    private static String facts(ErrorDefinition error) {
        Stream<Object> facts =
                Stream.of(
                        error.code(),
                        error.severity(),
                        error.status(),
                        error.replacedBy(),
                        error.symbol(),
                        error.aliases(),
                        error.tags(),
                        error.related().stream().map(r -> r.code() + " " + r.reason()).toList(),
                        error.sources());
        return Stream.concat(facts, error.occurrences().stream().map(CodeHashes::facts))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String facts(Occurrence occurrence) {
        return Stream.of(
                        occurrence.id(),
                        occurrence.platform(),
                        occurrence.stage(),
                        occurrence.severity(),
                        occurrence.original().map(text -> text.text()),
                        occurrence.underlying(),
                        occurrence.facets().stream()
                                .map(f -> f.facet() + "=" + f.values())
                                .toList(),
                        occurrence.steps(),
                        occurrence.causes().stream().map(c -> c.id() + ":" + c.steps()).toList(),
                        occurrence.escalate())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
