package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.source.Digest;

/** Reads a few folders of a site, for a page that cannot wait for all of them. */
public final class PartialReader {
    /** What every page shows something of: the site's words, and the titles in its menu. */
    private static final Set<String> EVERYWHERE = Set.of("site.yaml", "i18n", "pages");

    private final ContentRoot root;
    private final ContentReader reader;
    private final CodeFolders codes;

    public PartialReader(ContentRoot root, Jobs jobs) {
        this.root = root;
        this.reader = new ContentReader(root, jobs);
        this.codes = new CodeFolders(root);
    }

    /** The folder of a code by its slug; nothing where only its definition could tell. */
    public Optional<String> codeFolder(String slug) throws IOException {
        return codes.find(slug);
    }

    /** Whether there is such a file or folder, read or not. */
    public boolean exists(String path) {
        return Files.exists(root.folder().resolve(path));
    }

    /**
     * Reads some folders or files, what every page needs, and the pictures that these name.
     *
     * @param paths below the content root; those that are not there count for nothing
     */
    public Content read(Collection<String> paths) throws IOException {
        Set<String> wanted = new HashSet<>(paths);
        wanted.addAll(EVERYWHERE);
        List<ContentFile> files = new ArrayList<>(ContentTree.only(root, wanted));
        files.addAll(picturesNamedIn(files));
        Diagnostics diagnostics = new Diagnostics();
        return reader.readPart(ContentLayout.of(files, diagnostics), diagnostics);
    }

    private List<ContentFile> picturesNamedIn(List<ContentFile> files) throws IOException {
        List<String> pictures = pictures();
        if (pictures.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (ContentFile file : files) {
            new FileReader(new Diagnostics())
                    .read(file, new Digest())
                    .ifPresent(text -> texts.add(text.text()));
        }
        pictures.removeIf(picture -> texts.stream().noneMatch(t -> t.contains(nameOf(picture))));
        return ContentTree.only(root, pictures);
    }

    private List<String> pictures() throws IOException {
        Path media = root.folder().resolve("media");
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(media)) {
            return new ArrayList<>(
                    all.map(p -> root.folder().relativize(p).toString().replace('\\', '/'))
                            .filter(path -> nameOf(path).contains("."))
                            .toList());
        }
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
