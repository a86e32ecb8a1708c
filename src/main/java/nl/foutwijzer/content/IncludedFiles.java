package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;

/** The Markdown files that others include, read when they are named. */
public final class IncludedFiles {
    private final ContentRoot root;

    public IncludedFiles(ContentRoot root) {
        this.root = root;
    }

    /**
     * The file at a path below the content root; nothing where it is not there, not text, or not
     * inside.
     */
    public Optional<SourceFile> read(String path) {
        try {
            Path file = root.folder().resolve(path);
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(root.folder())) {
                return Optional.empty();
            }
            FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
            ContentFile found = new ContentFile(path, root.shown(path), file, stamp);
            return new FileReader(new Diagnostics()).read(found, new Digest());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A shown path as one below the content root. */
    public String below(String shown) {
        return root.below(shown);
    }
}
