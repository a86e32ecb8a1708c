package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.AddressBook;
import nl.foutwijzer.source.SourceSpan;

/** Which file of a content folder is what. */
final class ContentLayout {
    private static final List<String> TOP_FOLDERS =
            List.of("i18n", "errors", "steps", "pages", "media", "static", "includes");
    private static final String DEFINITION = "error.yaml";

    /**
     * The files of one code, step or page.
     *
     * @param path its folder below the content root
     * @param facts the language-neutral file
     * @param words the others, by the name of their language
     */
    record Folder(String path, Optional<ContentFile> facts, Map<String, ContentFile> words) {

        /** The last part of the path. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        List<ContentFile> files() {
            List<ContentFile> files = new ArrayList<>(words.values());
            facts.ifPresent(f -> files.add(0, f));
            return files;
        }
    }

    private final Diagnostics diagnostics;
    private Optional<ContentFile> site = Optional.empty();
    private Optional<ContentFile> book = Optional.empty();
    private final Map<String, ContentFile> i18n = new LinkedHashMap<>();
    private final Map<String, List<ContentFile>> errorFolders = new TreeMap<>();
    private final Map<String, List<ContentFile>> stepFolders = new TreeMap<>();
    private final Map<String, List<ContentFile>> pageFolders = new TreeMap<>();
    private final List<ContentFile> media = new ArrayList<>();
    private final List<ContentFile> statics = new ArrayList<>();

    private ContentLayout(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Sorts files into their places, and reports those that have none. */
    static ContentLayout of(Collection<ContentFile> files, Diagnostics diagnostics) {
        ContentLayout layout = new ContentLayout(diagnostics);
        files.forEach(layout::place);
        return layout;
    }

    Optional<ContentFile> site() {
        return site;
    }

    /** The addresses that were published. */
    Optional<ContentFile> book() {
        return book;
    }

    /** By the name of the language. */
    Map<String, ContentFile> i18n() {
        return i18n;
    }

    /** The folders of codes; one with words but no definition is reported and left out. */
    List<Folder> errors() {
        List<Folder> result = new ArrayList<>();
        errorFolders.forEach(
                (path, files) -> {
                    Folder folder = folder(path, files, DEFINITION, ".yaml");
                    if (folder.facts().isPresent()) {
                        result.add(folder);
                    } else if (!folder.words().isEmpty()) {
                        diagnostics.add(
                                DiagnosticId.MISSING_FILE,
                                SourceSpan.startOf(folder.files().get(0).shown()),
                                "words stand here, but no error.yaml that they belong to",
                                "add error.yaml, or move this file to the code that it is about");
                    }
                });
        return result;
    }

    /** The paths of the definitions that some words lack. */
    List<String> undefined() {
        return errorFolders.entrySet().stream()
                .filter(e -> e.getValue().stream().noneMatch(f -> f.name().equals(DEFINITION)))
                .map(e -> e.getKey() + "/" + DEFINITION)
                .toList();
    }

    List<Folder> steps() {
        return folders(stepFolders, "step.yaml");
    }

    List<Folder> pages() {
        return folders(pageFolders, "page.yaml");
    }

    List<ContentFile> media() {
        return media;
    }

    List<ContentFile> statics() {
        return statics;
    }

    private void place(ContentFile file) {
        String path = file.path();
        String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        switch (top) {
            case "" -> placeTop(file);
            case "i18n" -> placeWords(file);
            case "errors" -> group(errorFolders, file);
            case "steps" -> placeArticle(stepFolders, file);
            case "pages" -> placeArticle(pageFolders, file);
            case "media" -> media.add(file);
            case "static" -> statics.add(file);
            case "includes" -> {}
            default -> unexpected(file, Nearest.help(top, TOP_FOLDERS));
        }
    }

    private void placeTop(ContentFile file) {
        if (file.path().equals("site.yaml")) {
            site = Optional.of(file);
        } else if (file.path().equals(AddressBook.FILE)) {
            book = Optional.of(file);
        } else if (!file.name().startsWith("README") && !file.name().startsWith("LICENSE")) {
            unexpected(file, Nearest.help(file.name(), List.of("site.yaml", AddressBook.FILE)));
        }
    }

    private void placeWords(ContentFile file) {
        if (file.folder().equals("i18n") && file.name().endsWith(".yaml")) {
            i18n.put(file.stem(), file);
        } else {
            unexpected(file, "i18n holds one file a language: i18n/nl.yaml");
        }
    }

    private void placeArticle(Map<String, List<ContentFile>> folders, ContentFile file) {
        if (file.path().chars().filter(c -> c == '/').count() == 2) {
            group(folders, file);
        } else {
            unexpected(file, "each step and page has a folder of its own: steps/<id>/nl.md");
        }
    }

    private static void group(Map<String, List<ContentFile>> folders, ContentFile file) {
        folders.computeIfAbsent(file.folder(), f -> new ArrayList<>()).add(file);
    }

    private List<Folder> folders(Map<String, List<ContentFile>> grouped, String facts) {
        return grouped.entrySet().stream()
                .map(e -> folder(e.getKey(), e.getValue(), facts, ".md"))
                .toList();
    }

    private Folder folder(
            String path, List<ContentFile> files, String facts, String wordsExtension) {
        Optional<ContentFile> found = Optional.empty();
        Map<String, ContentFile> words = new LinkedHashMap<>();
        for (ContentFile file : files) {
            if (file.name().equals(facts)) {
                found = Optional.of(file);
            } else if (file.name().endsWith(wordsExtension)) {
                words.put(file.stem(), file);
            } else {
                unexpected(file, Nearest.help(file.name(), Set.of(facts, "nl" + wordsExtension)));
            }
        }
        return new Folder(path, found, words);
    }

    private void unexpected(ContentFile file, String help) {
        diagnostics.add(
                DiagnosticId.UNEXPECTED_FILE,
                SourceSpan.startOf(file.shown()),
                "nothing reads this file",
                help);
    }
}
