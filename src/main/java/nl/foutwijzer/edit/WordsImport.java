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
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.content.LoneFile;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.xliff.ImportPlan;
import nl.foutwijzer.xliff.ImportPlan.FieldEdit;
import nl.foutwijzer.xliff.ImportPlan.FileEdit;

/** Carries out the import of translations. All files are made before the first is written. */
public final class WordsImport {
    private static final String SCHEMA = "# yaml-language-server:";

    private final ContentRoot root;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();

    private WordsImport(ContentRoot root) {
        this.root = root;
    }

    /** Makes what an import would write. */
    public static WordsImport prepare(ContentRoot root, ImportPlan plan) throws IOException {
        WordsImport made = new WordsImport(root);
        for (FileEdit edit : plan.files()) {
            made.prepare(edit);
        }
        return made;
    }

    /** Files that cannot take their new words, and why; one line each. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private void prepare(FileEdit edit) throws IOException {
        SourceFile before = before(edit);
        Optional<String> after = edited(before, edit);
        if (after.filter(text -> reads(text, edit)).isPresent()) {
            files.put(edit.path(), after.get());
        } else {
            refused.add(
                    before.path()
                            + ": this file cannot take the new words; mend what foutwijzer check"
                            + " says of it");
        }
    }

    private SourceFile before(FileEdit edit) throws IOException {
        Path file = root.folder().resolve(edit.path());
        String shown = root.shown(edit.path());
        return Files.exists(file)
                ? EditedFile.read(file, shown).source()
                : new SourceFile(shown, beginning(edit));
    }

    /** A new file tells editors its schema as the one that it translates does. */
    private String beginning(FileEdit edit) throws IOException {
        if (edit.kind() == Part.Kind.ARTICLE) {
            return "---\n---\n";
        }
        Path source = root.folder().resolve(edit.source());
        return EditedFile.read(source, root.shown(edit.source()))
                .source()
                .text()
                .lines()
                .findFirst()
                .filter(line -> line.startsWith(SCHEMA))
                .map(line -> line + "\n")
                .orElse("");
    }

    private static Optional<String> edited(SourceFile before, FileEdit edit) {
        try {
            WordsEdit words = WordsEdit.of(before, edit.kind());
            for (FieldEdit field : edit.fields()) {
                words = words.set(field.part(), field.field(), field.text());
            }
            return Optional.of(words.stamp(edit.of(), edit.hashes()).text());
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Whether who reads the file gets the words that were put into it. */
    private static boolean reads(String text, FileEdit edit) {
        Map<String, PartWords> read = LoneFile.read(new SourceFile(edit.path(), text), edit.kind());
        return edit.fields().stream()
                .allMatch(
                        field ->
                                Optional.ofNullable(read.get(field.part()))
                                        .flatMap(
                                                p ->
                                                        Optional.ofNullable(
                                                                p.fields().get(field.field())))
                                        .map(SourceText::text)
                                        .filter(field.text()::equals)
                                        .isPresent());
    }

    /**
     * Writes all, each file whole or not at all.
     *
     * @return how many files are new or changed
     */
    public int write() throws IOException {
        int written = 0;
        for (Map.Entry<String, String> made : files.entrySet()) {
            Path file = root.folder().resolve(made.getKey());
            if (!Files.exists(file)) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                EditedFile.replace(file, made.getValue());
                written++;
            } else if (EditedFile.read(file, root.shown(made.getKey())).write(made.getValue())) {
                written++;
            }
        }
        return written;
    }
}
