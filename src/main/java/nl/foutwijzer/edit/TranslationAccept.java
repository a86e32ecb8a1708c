package nl.foutwijzer.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.translation.Translations;

/** Writes into files of words that they translate the source as it is now. */
public final class TranslationAccept {
    private final ContentRoot root;
    private final Translations translations;

    public TranslationAccept(ContentRoot root, Translations translations) {
        this.root = root;
        this.translations = translations;
    }

    /**
     * What came of it.
     *
     * @param written files that changed, below the content root
     * @param same files that said so already
     * @param refused parts with words missing, or with no source to translate
     */
    public record Result(List<String> written, List<String> same, List<Part> refused) {}

    /** Accepts the words that some parts have in a language. */
    public Result accept(List<Part> parts, LanguageTag language) throws IOException {
        Map<String, List<Part>> files = new LinkedHashMap<>();
        List<Part> refused = new ArrayList<>();
        for (Part part : parts) {
            if (isWhole(part, language)) {
                files.computeIfAbsent(part.file(language), f -> new ArrayList<>()).add(part);
            } else {
                refused.add(part);
            }
        }
        List<String> written = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Map.Entry<String, List<Part>> file : files.entrySet()) {
            boolean changed = stamp(file.getKey(), file.getValue(), language);
            (changed ? written : same).add(file.getKey());
        }
        return new Result(written, same, refused);
    }

    private boolean isWhole(Part part, LanguageTag language) {
        return translations
                .state(part, language)
                .filter(s -> s != TranslationState.MISSING && s != TranslationState.ORPHANED)
                .isPresent();
    }

    private boolean stamp(String path, List<Part> parts, LanguageTag language) throws IOException {
        LanguageTag original = original(parts, language);
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Part part : parts) {
            translations.hash(part, original).ifPresent(hash -> hashes.put(part.id(), hash));
        }
        EditedFile file = EditedFile.read(root.folder().resolve(path), root.shown(path));
        return file.write(
                WordsEdit.of(file.source(), parts.get(0).kind()).stamp(original, hashes).text());
    }

    /** What a file says that it translates, if that has all of it; else the source language. */
    private LanguageTag original(List<Part> parts, LanguageTag language) {
        return parts.stream()
                .flatMap(part -> part.in(language).flatMap(PartWords::stamp).stream())
                .map(PartWords.Stamp::of)
                .filter(of -> parts.stream().allMatch(part -> isWhole(part, of)))
                .findFirst()
                .orElse(translations.source());
    }
}
