package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.SourceSpan;

/**
 * The files below a content root, sorted by path whatever order the file system lists them in.
 *
 * <p>Names that begin with a dot are not content, but in {@code static}. Symbolic links are
 * followed as long as they stay inside the root.
 *
 * @param files those with names that every file system can hold
 * @param refused the others, which are reported
 */
record ContentTree(List<ContentFile> files, List<ContentFile> refused) {
    /** What systems, editors and Git leave in folders. */
    private static final Pattern LITTER = Pattern.compile("\\.(DS_Store|git.*|[_#~].*|.*\\.sw.)");

    /** Walks a root, and reports what cannot be content. */
    static ContentTree walk(ContentRoot root, Diagnostics diagnostics) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Walk walk = new Walk(root, root.folder(), "", List.of(root.folder()), files, diagnostics);
        Files.walkFileTree(root.folder(), walk);
        files.sort(Comparator.comparing(ContentFile::path));
        PortableNames names = PortableNames.of(files, diagnostics);
        return new ContentTree(names.accepted(), names.refused());
    }

    /**
     * The files of some folders of a root, or files at its top, and no others; one that is not
     * there, or that a symbolic link leads to, is left out.
     */
    static List<ContentFile> only(ContentRoot root, Collection<String> paths) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (String path : paths) {
            Path start = root.folder().resolve(path);
            if (Files.exists(start) && start.toRealPath().equals(start)) {
                String base = Files.isDirectory(start) ? path : "";
                Path from = Files.isDirectory(start) ? start : root.folder();
                Walk walk = new Walk(root, from, base, List.of(start), files, new Diagnostics());
                Files.walkFileTree(start, walk);
            }
        }
        files.sort(Comparator.comparing(ContentFile::path));
        return files;
    }

    /** Visits a folder that stands at a path below the root, perhaps by way of a link. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final ContentRoot root;
        private final Path start;
        private final String path;
        private final List<Path> open;
        private final List<ContentFile> files;
        private final Diagnostics diagnostics;

        /**
         * @param open the folders, by their real paths, that links led from to get here
         */
        Walk(
                ContentRoot root,
                Path start,
                String path,
                List<Path> open,
                List<ContentFile> files,
                Diagnostics diagnostics) {
            this.root = root;
            this.start = start;
            this.path = path;
            this.open = open;
            this.files = files;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(start) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                follow(file);
            } else if (attributes.isRegularFile()) {
                add(file, file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            report(
                    DiagnosticId.UNREADABLE_FILE,
                    file,
                    "this cannot be read: " + FileReader.reason(e),
                    "");
            return FileVisitResult.CONTINUE;
        }

        private void follow(Path link) throws IOException {
            if (!Files.exists(link)) {
                String help = "mend the link, or delete it";
                report(DiagnosticId.UNREADABLE_FILE, link, "this link leads to nothing", help);
                return;
            }
            Path target = link.toRealPath();
            if (!target.startsWith(root.folder())) {
                report(
                        DiagnosticId.LINK_LEAVES_ROOT,
                        link,
                        "this symbolic link leads out of the content folder",
                        "copy what it leads to");
            } else if (Files.isDirectory(target)) {
                enter(link, target);
            } else if (Files.isRegularFile(target)) {
                add(link, target, Files.readAttributes(target, BasicFileAttributes.class));
            }
        }

        private void enter(Path link, Path target) throws IOException {
            List<Path> opened = new ArrayList<>(open);
            opened.add(link.toAbsolutePath());
            if (opened.stream().anyMatch(folder -> folder.startsWith(target))) {
                report(
                        DiagnosticId.LINK_LEAVES_ROOT,
                        link,
                        "this symbolic link leads back to a folder that it stands in",
                        "delete it, or copy what it leads to");
                return;
            }
            opened.add(target);
            Files.walkFileTree(
                    target, new Walk(root, target, below(link), opened, files, diagnostics));
        }

        private void add(Path named, Path file, BasicFileAttributes attributes) {
            String below = below(named);
            files.add(new ContentFile(below, root.shown(below), file, FileStamp.of(attributes)));
        }

        private String below(Path file) {
            String below = start.relativize(file).toString().replace('\\', '/');
            return path.isEmpty() ? below : path + "/" + below;
        }

        private void report(DiagnosticId id, Path file, String message, String help) {
            diagnostics.add(id, SourceSpan.startOf(root.shown(below(file))), message, help);
        }

        /** What hosts look for may begin with a dot: {@code .well-known}, {@code .nojekyll}. */
        private boolean isHidden(Path path) {
            String name = path.getFileName().toString();
            boolean copied = below(path).startsWith("static/") && !LITTER.matcher(name).matches();
            return name.startsWith(".") && !copied;
        }
    }
}
