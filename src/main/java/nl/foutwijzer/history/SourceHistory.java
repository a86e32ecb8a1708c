package nl.foutwijzer.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.foutwijzer.content.LoneFile;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.WordsHash;

/** Finds in the history of a content folder the words that a translation was made of. */
public final class SourceHistory {
    /** Further back nobody wants to read what has changed since. */
    private static final int VERSIONS = 300;

    private final Git git;
    private final Map<String, List<SourceFile>> versions = new ConcurrentHashMap<>();

    /**
     * @param content the content folder, be it in a repository or not
     */
    public SourceHistory(Path content) {
        this.git = new Git(content);
    }

    /** The words with a hash; nothing where no history has them, as in a copy without one. */
    public Optional<PartWords> find(Part part, PartWords.Stamp stamp) {
        String path = part.file(stamp.of());
        return versions.computeIfAbsent(path, this::read).stream()
                .flatMap(
                        file ->
                                Optional.ofNullable(LoneFile.read(file, part.kind()).get(part.id()))
                                        .stream())
                .filter(words -> WordsHash.of(words).equals(stamp.hash()))
                .findFirst();
    }

    /** All versions of a file, newest first. */
    private List<SourceFile> read(String path) {
        return git.run("log", "--format=%H", "-n", String.valueOf(VERSIONS), "--", path).stream()
                .flatMap(String::lines)
                .flatMap(commit -> show(commit, path))
                .toList();
    }

    private Stream<SourceFile> show(String commit, String path) {
        return git.run("show", commit + ":./" + path).stream()
                .map(text -> new SourceFile(path, text.replace("\r\n", "\n")));
    }
}
