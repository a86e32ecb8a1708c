package nl.foutwijzer.edition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;

/**
 * Which part of a site an edition holds.
 *
 * <p>The rest is taken out of the knowledge base before any page is planned, so that whatever would
 * lead to it is plain text, and lists, counts and searches know nothing of it.
 *
 * @param languages none of them means all
 * @param platforms none of them means all, and codes that have no platform
 */
public record Selection(Set<LanguageTag> languages, Set<String> platforms) {
    public static final Selection ALL = new Selection(Set.of(), Set.of());

    /** The part of a site; its diagnostics are those of the whole. */
    public LoadedSite of(LoadedSite site) {
        KnowledgeBase part = of(site.knowledge());
        Map<LanguageTag, MessageCatalog> catalogs = new LinkedHashMap<>(site.catalogs());
        catalogs.keySet().retainAll(part.site().languages().keySet());
        return new LoadedSite(
                part, catalogs, site.articles().over(part), site.theme(), site.diagnostics());
    }

    private KnowledgeBase of(KnowledgeBase whole) {
        Site site =
                whole.site()
                        .only(
                                languages.isEmpty() ? whole.site().languages().keySet() : languages,
                                platforms.isEmpty()
                                        ? Set.copyOf(whole.site().platforms())
                                        : platforms);
        List<ErrorDefinition> errors =
                whole.errors().stream().flatMap(error -> of(error).stream()).toList();
        Map<String, Step> steps = steps(whole, errors);
        Map<String, Page> pages = new TreeMap<>(whole.pages());
        pages.values().removeIf(page -> !page.offline());
        return new KnowledgeBase(
                whole.whole(),
                site,
                whole.words(),
                errors,
                steps,
                pages,
                media(whole, site),
                statics(whole),
                Optional.empty(),
                leftOut(whole, errors, steps, pages));
    }

    /** A code with those of its occurrences that are wanted; nothing where none is. */
    private Optional<ErrorDefinition> of(ErrorDefinition error) {
        List<Occurrence> wanted = error.occurrences().stream().filter(this::isWanted).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(error.with(wanted));
    }

    private boolean isWanted(Occurrence occurrence) {
        return platforms.isEmpty()
                || occurrence.platform().map(Ref::id).filter(platforms::contains).isPresent();
    }

    /** Those that a wanted code uses, and those that no code uses. */
    private static Map<String, Step> steps(KnowledgeBase whole, List<ErrorDefinition> errors) {
        Set<String> unwanted = new HashSet<>();
        whole.errors().forEach(error -> unwanted.addAll(SiteView.stepsOf(error)));
        errors.forEach(error -> unwanted.removeAll(SiteView.stepsOf(error)));
        Map<String, Step> steps = new TreeMap<>(whole.steps());
        steps.keySet().removeAll(unwanted);
        return steps;
    }

    private static Map<String, StaticFile> statics(KnowledgeBase whole) {
        Map<String, StaticFile> statics = new TreeMap<>(whole.statics());
        statics.keySet().removeIf(path -> new OutputPath(path).isForHosts());
        return statics;
    }

    /** Pictures in a language are for those only who see its words. */
    private static Map<String, MediaFile> media(KnowledgeBase whole, Site site) {
        Set<LanguageTag> unread = new HashSet<>(whole.site().languages().keySet());
        site.languages()
                .keySet()
                .forEach(l -> unread.removeAll(FallbackChain.of(site, l).languages()));
        Map<String, MediaFile> media = new TreeMap<>(whole.media());
        unread.forEach(l -> media.keySet().removeIf(name -> name.startsWith(l.path() + "/")));
        return media;
    }

    private static Set<String> leftOut(
            KnowledgeBase whole,
            List<ErrorDefinition> errors,
            Map<String, Step> steps,
            Map<String, Page> pages) {
        Set<String> files = new TreeSet<>();
        whole.errors().forEach(error -> files.add(error.folder() + "/"));
        errors.forEach(error -> files.remove(error.folder() + "/"));
        absent(whole.steps(), steps).forEach(id -> files.add("steps/" + id + "/"));
        absent(whole.pages(), pages).forEach(id -> files.add("pages/" + id + "/"));
        files.addAll(whole.broken());
        return files;
    }

    private static Set<String> absent(Map<String, ?> whole, Map<String, ?> part) {
        Set<String> ids = new TreeSet<>(whole.keySet());
        ids.removeAll(part.keySet());
        return ids;
    }
}
