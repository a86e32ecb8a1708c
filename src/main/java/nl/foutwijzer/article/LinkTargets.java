package nl.foutwijzer.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * What a link in an article can lead to, by its path below the content root: {@code
 * steps/sync-device} with or without the name of a file in it.
 */
final class LinkTargets {
    private final KnowledgeBase knowledge;
    private final Predicate<String> unread;
    private final Map<String, Function<LanguageTag, OutputPath>> folders = new HashMap<>();

    /**
     * A page in the language of the reader.
     *
     * @param content the content folder, which names the page in every language
     */
    record Target(String content, OutputPath route) {}

    /**
     * @param unread whether content that was not read stands at a path
     */
    LinkTargets(KnowledgeBase knowledge, Predicate<String> unread) {
        this.knowledge = knowledge;
        this.unread = unread;
        for (ErrorDefinition error : knowledge.errors()) {
            folders.put(error.folder(), language -> Router.code(language, error.slug()));
        }
        knowledge.steps().keySet().forEach(id -> add("steps/", id, l -> Router.step(l, id)));
        knowledge.pages().keySet().forEach(id -> add("pages/", id, l -> page(l, id)));
        for (StaticFile file : knowledge.statics().values()) {
            add("static/", file.path(), l -> new OutputPath(file.path()));
        }
    }

    Optional<Target> find(String path, LanguageTag language) {
        String folder = folders.containsKey(path) ? path : parent(path);
        return Optional.ofNullable(folders.get(folder))
                .map(route -> new Target(folder, route.apply(language)))
                .or(() -> findUnread(folder.isEmpty() ? path : folder, language));
    }

    /** What a folder's name says of its address; its files may say something else. */
    private Optional<Target> findUnread(String path, LanguageTag language) {
        int slash = path.indexOf('/');
        if (slash < 0 || !unread.test(path)) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<OutputPath> route =
                switch (path.substring(0, slash)) {
                    case "errors" -> Optional.of(Router.code(language, CodeSlug.of(name)));
                    case "steps" -> Optional.of(Router.step(language, name));
                    case "pages" -> Optional.of(page(language, name));
                    default -> Optional.empty();
                };
        return route.map(r -> new Target(path, r));
    }

    /** Whether something stands at a path that could not be read. */
    boolean isUnsound(String path) {
        String folder = folder(path);
        return knowledge.broken().stream()
                .anyMatch(file -> file.equals(path) || file.startsWith(folder + "/"));
    }

    Optional<MediaFile> media(String name) {
        return Optional.ofNullable(knowledge.media().get(name));
    }

    Set<String> mediaNames() {
        return knowledge.media().keySet();
    }

    Set<String> names() {
        return new TreeSet<>(folders.keySet());
    }

    /** Whether every path leads to the same place as among others. */
    boolean leadAs(LinkTargets others) {
        return slugs().equals(others.slugs())
                && folders.keySet().equals(others.folders.keySet())
                && knowledge.media().equals(others.knowledge.media());
    }

    private Map<String, String> slugs() {
        return knowledge.errors().stream()
                .collect(Collectors.toMap(ErrorDefinition::folder, ErrorDefinition::slug));
    }

    private void add(String folder, String id, Function<LanguageTag, OutputPath> route) {
        folders.put(folder + id, route);
    }

    private static OutputPath page(LanguageTag language, String id) {
        return id.equals(Page.HOME) ? Router.home(language) : Router.page(language, id);
    }

    /** The folder that a path means, whether or not it names a file in it. */
    static String folder(String path) {
        String parent = parent(path);
        return parent.isEmpty() ? path : parent;
    }

    /** The folder of a file of words or facts; a link to any other file leads to nothing. */
    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        boolean known = path.endsWith(".md") || path.endsWith(".yaml");
        return slash < 0 || !known ? "" : path.substring(0, slash);
    }
}
