package nl.foutwijzer.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.content.LoneFile;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Translations;
import nl.foutwijzer.translation.WordsHash;

/**
 * Takes in translations that were made elsewhere in the same layout, without hashes.
 *
 * <p>Where the other folder has the source words too, a translation bears their hash, and so is
 * stale if they have changed since; else it bears the hash of the source as it is now.
 */
public final class TranslationAdopt {
    private final ContentRoot root;
    private final Translations translations;
    private final Map<String, List<Part>> items;

    public TranslationAdopt(ContentRoot root, Translations translations, List<Part> parts) {
        this.root = root;
        this.translations = translations;
        this.items =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Part::item, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * What came of it; all paths are below the content root.
     *
     * @param adopted files that were taken in
     * @param kept files that stand here already with other words, which stay
     * @param refused files that do not fit, and why
     */
    public record Result(List<String> adopted, List<String> kept, Map<String, String> refused) {}

    /**
     * Takes in all files of a language.
     *
     * @param folder a content folder, or what holds one
     */
    public Result adopt(Path folder, LanguageTag language) throws IOException {
        Path from =
                Files.isDirectory(folder.resolve("content")) ? folder.resolve("content") : folder;
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (String path : files(from, language)) {
            String item = path.substring(0, path.lastIndexOf('/'));
            List<Part> parts = items.getOrDefault(item, List.of());
            if (parts.stream().noneMatch(part -> part.file(language).equals(path))) {
                result.refused().put(path, "there is no " + item + " here");
            } else {
                adopt(from, path, parts, language, result);
            }
        }
        return result;
    }

    private static Set<String> files(Path folder, LanguageTag language) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("(?:errors|steps|pages)/.*/[^/]*"))
                    .filter(path -> name(path).matches(language + "\\.(?:yaml|md)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void adopt(
            Path from, String path, List<Part> parts, LanguageTag language, Result result)
            throws IOException {
        EditedFile file = EditedFile.read(from.resolve(path), path);
        Map<String, PartWords> words = LoneFile.read(file.source(), parts.get(0).kind());
        Optional<String> misfit = misfit(words, parts);
        if (misfit.isPresent()) {
            result.refused().put(path, misfit.get());
            return;
        }
        Path to = root.folder().resolve(path);
        boolean same = Files.exists(to) && Files.isSameFile(to, from.resolve(path));
        if (Files.exists(to) && !same && parts.stream().anyMatch(p -> p.in(language).isPresent())) {
            result.kept().add(path);
            return;
        }
        Map<String, String> hashes = hashes(from, words, parts);
        String stamped =
                WordsEdit.of(file.source(), parts.get(0).kind())
                        .stamp(translations.source(), hashes)
                        .text();
        write(to, stamped, same ? Optional.of(file) : Optional.empty());
        result.adopted().add(path);
    }

    private static void write(Path to, String text, Optional<EditedFile> inPlace)
            throws IOException {
        if (inPlace.isPresent()) {
            inPlace.get().write(text);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        EditedFile.replace(to, text);
    }

    /** Why a file is not of the same layout; nothing where it is. */
    private Optional<String> misfit(Map<String, PartWords> words, List<Part> parts) {
        if (words.isEmpty()) {
            return Optional.of("it holds no words that can be read");
        }
        for (Map.Entry<String, PartWords> entry : words.entrySet()) {
            Optional<PartWords> source =
                    parts.stream()
                            .filter(part -> part.id().equals(entry.getKey()))
                            .flatMap(part -> part.in(translations.source()).stream())
                            .findFirst();
            if (source.isEmpty()) {
                return Optional.of("the source has no occurrence '" + entry.getKey() + "'");
            }
            for (String field : entry.getValue().fields().keySet()) {
                boolean cause = field.startsWith(PartWords.CAUSES);
                if (cause && !source.get().fields().containsKey(field)) {
                    String id = field.substring(PartWords.CAUSES.length());
                    return Optional.of("the source has no cause '" + id + "'");
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, String> hashes(Path from, Map<String, PartWords> words, List<Part> parts)
            throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Part part : parts) {
            if (words.containsKey(part.id())) {
                hash(from, part).ifPresent(hash -> hashes.put(part.id(), hash));
            }
        }
        return hashes;
    }

    private Optional<String> hash(Path from, Part part) throws IOException {
        Path source = from.resolve(part.file(translations.source()));
        if (Files.exists(source)) {
            SourceFile file = EditedFile.read(source, source.toString()).source();
            Optional<String> then =
                    Optional.ofNullable(LoneFile.read(file, part.kind()).get(part.id()))
                            .map(WordsHash::of);
            if (then.isPresent()) {
                return then;
            }
        }
        return translations.hash(part, translations.source());
    }
}
