package nl.foutwijzer.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** The site as it stands in the output folder, compared with the manifest that describes it. */
final class PublishedSite {
    /** What a folder under version control holds to be there at all; it outlives every swap. */
    static final String GITIGNORE = ".gitignore";

    /** What file browsers leave behind in each folder that somebody looks at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db");

    private static final int NAMED = 5;

    private final OutputFolder folder;
    private final Optional<Manifest> manifest;
    private final Map<String, Long> sizes = new HashMap<>();
    private final List<String> foreign = new ArrayList<>();
    private boolean hasGitignore;

    private PublishedSite(OutputFolder folder, Optional<Manifest> manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Reads the manifest, and the names and sizes of all files. */
    static PublishedSite read(OutputFolder folder) throws PublishException {
        try {
            Optional<Manifest> manifest = Manifest.read(folder.state().manifest());
            PublishedSite site = new PublishedSite(folder, manifest);
            if (site.exists()) {
                Files.walkFileTree(folder.path(), site.new Survey());
            }
            return site;
        } catch (IOException e) {
            throw PublishException.because("cannot look at what is published in " + folder, e);
        }
    }

    boolean exists() {
        return Disk.exists(folder.path());
    }

    Manifest manifest() {
        return manifest.orElse(Manifest.EMPTY);
    }

    /** Whether the folder is what the manifest says, but for what may have been damaged in it. */
    boolean isRecorded() {
        return exists() && manifest.isPresent();
    }

    boolean hasGitignore() {
        return hasGitignore;
    }

    Path file(String path) {
        return folder.path().resolve(path);
    }

    /** Whether the file on disk still has the recorded bytes. */
    boolean isIntact(String path, Manifest.Entry entry) {
        Long size = sizes.get(path);
        if (size == null || size != entry.size()) {
            return false;
        }
        try {
            return Checksum.of(Files.readAllBytes(file(path))) == entry.checksum();
        } catch (IOException e) {
            return false; // what cannot be read is made again
        }
    }

    /** Whether the file on disk has just these bytes. */
    boolean hasBytes(String path, byte[] bytes) {
        try {
            return sizes.containsKey(path) && Arrays.equals(Files.readAllBytes(file(path)), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Refuses a folder that holds what the manifest does not know: replacing it would lose that.
     */
    void refuseForeign(SitePlan plan) throws PublishException {
        if (hasGitignore && plan.find(new OutputPath(GITIGNORE)).isPresent()) {
            throw lossOf(List.of(GITIGNORE));
        } else if (!foreign.isEmpty()) {
            throw manifest.isPresent() ? lossOf(foreign) : notOurs();
        }
    }

    private PublishException notOurs() {
        return new PublishException(
                "the output folder "
                        + folder
                        + " is not empty, and no readable manifest in "
                        + folder.state().path().getFileName()
                        + " beside it says that Foutwijzer made it, so it stays as it is;"
                        + " delete it or move it away, or publish into another folder");
    }

    private PublishException lossOf(List<String> paths) {
        return new PublishException(
                "the output folder "
                        + folder
                        + " holds what Foutwijzer did not put there, and a new site would lose it: "
                        + String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())))
                        + (paths.size() > NAMED ? " and more" : "")
                        + "; move it to content/static/ if it belongs to the site, else elsewhere");
    }

    private final class Survey extends SimpleFileVisitor<Path> {
        private final int prefix = folder.path().toString().length() + 1;

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean root = directory.equals(folder.path());
            return root || manifest.isPresent()
                    ? FileVisitResult.CONTINUE
                    : refuse(relative(directory));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (attributes.isRegularFile()) {
                if (manifest().find(path).isPresent()) {
                    sizes.put(path, attributes.size());
                    return FileVisitResult.CONTINUE;
                } else if (path.equals(GITIGNORE)) {
                    hasGitignore = true;
                    return FileVisitResult.CONTINUE;
                } else if (LITTER.contains(file.getFileName().toString())) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return refuse(path);
        }

        private FileVisitResult refuse(String path) {
            foreign.add(path);
            return foreign.size() > NAMED ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return path.toString().substring(prefix).replace(File.separatorChar, '/');
        }
    }
}
