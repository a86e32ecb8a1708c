package nl.foutwijzer.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.content.FrontMatter;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;

/**
 * Files for a translator to fill: the source words as comments, and no words yet, so that they
 * count as missing.
 */
public final class TranslationStub {
    private static final String SCHEMA = "# yaml-language-server:";

    private final ContentRoot root;
    private final LanguageTag source;

    public TranslationStub(ContentRoot root, LanguageTag source) {
        this.root = root;
        this.source = source;
    }

    /** The files of a language that do not exist yet, by path below the content root. */
    public Scaffold files(List<Part> parts, LanguageTag language) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        addWords("i18n/" + source + ".yaml", "i18n/" + language + ".yaml", files);
        for (Part part : parts) {
            PartWords words = part.in(source).orElse(null);
            if (words == null) {
                continue;
            }
            switch (part.kind()) {
                case ERROR -> addWords(part.file(source), part.file(language), files);
                case ARTICLE -> add(part.file(language), () -> article(part), files);
            }
        }
        return new Scaffold(files, List.of());
    }

    /** What {@code site.yaml} becomes when it declares a language, if it does not yet. */
    public void declare(LanguageTag language) throws IOException {
        EditedFile file =
                EditedFile.read(root.folder().resolve("site.yaml"), root.shown("site.yaml"));
        YamlEdit site = new YamlEdit(file.source().text());
        if (!site.places().entries("languages").containsKey(language.value())) {
            file.write(site.setEmptyMapping("languages", language.value()).text());
        }
    }

    @FunctionalInterface
    private interface Text {
        String read() throws IOException;
    }

    private void add(String path, Text text, Map<String, String> files) throws IOException {
        if (!files.containsKey(path) && !Files.exists(root.folder().resolve(path))) {
            files.put(path, text.read());
        }
    }

    private void addWords(String from, String to, Map<String, String> files) throws IOException {
        Path original = root.folder().resolve(from);
        if (Files.exists(original)) {
            add(to, () -> words(read(from)), files);
        }
    }

    private String read(String path) throws IOException {
        return EditedFile.read(root.folder().resolve(path), root.shown(path)).source().text();
    }

    /** A YAML file whose lines are comments, but for the line that tells editors its schema. */
    private static String words(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("translation:"))
                .map(line -> line.isEmpty() || line.startsWith(SCHEMA) ? line : "# " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String article(Part part) throws IOException {
        Map<String, SourceText> fields = part.in(source).orElseThrow().fields();
        String matter =
                fields.entrySet().stream()
                        .filter(field -> !field.getKey().equals(PartWords.BODY))
                        .map(
                                f ->
                                        "# "
                                                + f.getValue().text().replace('\n', ' ')
                                                + "\n"
                                                + f.getKey()
                                                + ":")
                        .collect(Collectors.joining("\n", "---\n", "\n---\n"));
        String body =
                FrontMatter.of(read(part.file(source))).map(FrontMatter::body).orElse("").strip();
        return matter + "<!--\n" + body.replace("-->", "-- >") + "\n-->\n";
    }
}
