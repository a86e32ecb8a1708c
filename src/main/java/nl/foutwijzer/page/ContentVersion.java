package nl.foutwijzer.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.translation.Parts;

/**
 * What content says at one time, as hashes: so that a copy can tell how it differs from the site
 * that it was made from.
 *
 * @param hash of all that readers may see, whatever its theme or its address: words, facts,
 *     pictures, files that are included or copied, and the lists in {@code site.yaml}
 * @param codes by slug
 */
public record ContentVersion(String hash, Map<String, CodeVersion> codes) {
    /** Enough to tell one edition from another, and to read it out on the telephone. */
    private static final int DIGITS = 8;

    /**
     * One code.
     *
     * @param platforms on which it occurs
     * @param hashes of what readers of each language see of it
     */
    public record CodeVersion(List<String> platforms, Map<LanguageTag, String> hashes) {}

    /**
     * @param articles of that knowledge base
     */
    public static ContentVersion of(KnowledgeBase knowledge, Articles articles) {
        CodeHashes hashes = new CodeHashes(knowledge, articles);
        Map<String, CodeVersion> codes = new TreeMap<>();
        for (ErrorDefinition error : knowledge.errors()) {
            codes.put(error.slug(), new CodeVersion(platforms(error), hashes.of(error)));
        }
        return new ContentVersion(hash(knowledge, articles), codes);
    }

    /** The same of some codes, for readers of some languages. */
    public ContentVersion only(Set<String> slugs, Set<LanguageTag> languages) {
        Map<String, CodeVersion> some = new TreeMap<>();
        codes.forEach(
                (slug, code) -> {
                    if (slugs.contains(slug)) {
                        Map<LanguageTag, String> hashes = new TreeMap<>(code.hashes());
                        hashes.keySet().retainAll(languages);
                        some.put(slug, new CodeVersion(code.platforms(), hashes));
                    }
                });
        return new ContentVersion(hash, some);
    }

    private static List<String> platforms(ErrorDefinition error) {
        return error.occurrences().stream()
                .flatMap(o -> o.platform().stream())
                .map(p -> p.id())
                .distinct()
                .collect(Collectors.toList());
    }

    /** The hash of all content, which each of the others follows. */
    public static String hash(KnowledgeBase knowledge, Articles articles) {
        Digest digest = new Digest();
        lists(knowledge.site()).map(Object::toString).forEach(digest::add);
        knowledge.words().values().stream().map(SiteWords::digest).forEach(digest::add);
        knowledge.errors().forEach(error -> digest.add(error.digest()));
        knowledge.steps().values().forEach(step -> digest.add(step.digest()));
        knowledge.pages().values().forEach(page -> digest.add(page.digest()));
        knowledge.media().values().forEach(m -> digest.add(m.name()).add(m.digest()));
        knowledge.statics().values().stream()
                .filter(file -> !new OutputPath(file.path()).isForHosts())
                .forEach(file -> digest.add(file.path()).add(file.digest()));
        Parts.of(knowledge)
                .forEach(
                        part ->
                                part.words()
                                        .forEach(
                                                (language, words) ->
                                                        words.fields()
                                                                .values()
                                                                .forEach(
                                                                        text ->
                                                                                digest.add(
                                                                                        articles
                                                                                                .includedDigest(
                                                                                                        text,
                                                                                                        language)))));
        return shown(digest);
    }

    private static Stream<Object> lists(Site site) {
        return Stream.of(
                site.languages().keySet(),
                site.platforms(),
                site.stages(),
                site.roles(),
                site.facets().values());
    }

    static String shown(Digest digest) {
        return digest.hex().substring(0, DIGITS);
    }
}
