package nl.foutwijzer.content;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;

/**
 * Reads files on any thread, and remembers which of them are not sound, so that one mistake is
 * reported once: what cannot be read is not missing as well.
 */
final class SoundFiles {
    /** After one of these, what seems to be missing may be there, where nobody reads it. */
    static final Set<DiagnosticId> LOSING =
            Set.of(DiagnosticId.WRONG_TYPE, DiagnosticId.YAML_FEATURE, DiagnosticId.DUPLICATE_KEY);

    private final Diagnostics diagnostics;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    SoundFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Makes something of a file's text, and reports what is wrong with it. */
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(SourceFile file, Diagnostics diagnostics);
    }

    <T> Optional<T> read(ContentFile file, Digest digest, Reader<T> reader) {
        Diagnostics own = new Diagnostics();
        Optional<T> result =
                new FileReader(own).read(file, digest).flatMap(text -> reader.read(text, own));
        diagnostics.addAll(own.sorted());
        if (result.isEmpty() || own.contains(LOSING)) {
            addBroken(file);
        }
        return result;
    }

    void addBroken(ContentFile file) {
        addBroken(file.path());
    }

    /**
     * @param path below the content root
     */
    void addBroken(String path) {
        broken.add(path);
    }

    /** The paths, below the content root, of files that are there but were not read in whole. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }
}
