package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;

/** The Markdown files that others include, read when they are named. */
public final class IncludedFiles {
    private final ContentRoot root;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<FileStamp>> asked = new ConcurrentHashMap<>();

    /**
     * @param diagnostics gets what is wrong with the files themselves
     */
    public IncludedFiles(ContentRoot root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * The file at a path below the content root; nothing where it is not there or not inside. One
     * that is no text is reported and reads as empty.
     */
    public Optional<SourceFile> read(String path) {
        asked.computeIfAbsent(path, p -> stamp(p).filter(FileStamp::isSettled));
        try {
            Path file = root.folder().resolve(path);
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.folder())) {
                return Optional.empty();
            }
            FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
            ContentFile found = new ContentFile(path, root.shown(path), file, stamp);
            return new FileReader(diagnostics)
                    .read(found, new Digest())
                    .or(() -> Optional.of(new SourceFile(found.shown(), "")));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether all that was asked for is still as it was, or still is not there. */
    public boolean areUnchanged() {
        return asked.entrySet().stream()
                .allMatch(file -> file.getValue().equals(stamp(file.getKey())));
    }

    private Optional<FileStamp> stamp(String path) {
        try {
            Path file = root.folder().resolve(path);
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(FileStamp.of(attributes));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A shown path as one below the content root. */
    public String below(String shown) {
        return root.below(shown);
    }
}
