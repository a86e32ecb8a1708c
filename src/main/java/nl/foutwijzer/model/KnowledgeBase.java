package nl.foutwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All content, read and sound enough to stand on; or that part of it which a few pages need.
 *
 * @param whole whether it is all, so that one code is known to follow another
 * @param errors in the order of lists: by notation as the site declares them, then by code
 * @param steps by id
 * @param pages by id
 * @param media by name
 * @param statics by path
 * @param book the addresses that were published, where the site keeps a book of them
 * @param broken the files, below the content root, that are there but were not read in whole, or
 *     that this leaves out: what leads to them leads nowhere, and nobody is told
 */
public record KnowledgeBase(
        boolean whole,
        Site site,
        Map<LanguageTag, SiteWords> words,
        List<ErrorDefinition> errors,
        Map<String, Step> steps,
        Map<String, Page> pages,
        Map<String, MediaFile> media,
        Map<String, StaticFile> statics,
        Optional<AddressBook> book,
        Set<String> broken) {

    /** The same, standing at another address. */
    public KnowledgeBase withBaseUrl(String baseUrl) {
        return new KnowledgeBase(
                whole,
                site.withBaseUrl(baseUrl),
                words,
                errors,
                steps,
                pages,
                media,
                statics,
                book,
                broken);
    }
}
