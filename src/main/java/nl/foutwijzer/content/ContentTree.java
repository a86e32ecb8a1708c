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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;

/**
 * The files below a content root, sorted by path whatever order the file system lists them in.
 *
 * <p>Names that begin with a dot are not content. Symbolic links are followed as long as they stay
 * inside the root.
 */
final class ContentTree {
    private final List<ContentFile> files;

    private ContentTree(List<ContentFile> files) {
        this.files = files;
    }

    /** Walks a root, and reports names that not every file system can hold. */
    static ContentTree walk(ContentRoot root, Diagnostics diagnostics) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        new Walk(root, files, diagnostics).from(root.folder(), "");
        files.sort(Comparator.comparing(ContentFile::path));
        ContentTree tree = new ContentTree(List.copyOf(files));
        tree.checkNames(diagnostics);
        return tree;
    }

    /**
     * The files of some folders of a root, or files at its top, and no others; one that is not
     * there, or that a symbolic link leads to, is left out.
     */
    static List<ContentFile> only(ContentRoot root, Collection<String> paths) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        Walk walk = new Walk(root, files, new Diagnostics());
        for (String path : paths) {
            Path start = root.folder().resolve(path);
            if (!Files.exists(start) || !start.toRealPath().equals(start)) {
                continue;
            }
            if (Files.isDirectory(start)) {
                walk.from(start, path);
            } else {
                walk.visit(start, path, Files.readAttributes(start, BasicFileAttributes.class));
            }
        }
        files.sort(Comparator.comparing(ContentFile::path));
        return files;
    }

    List<ContentFile> files() {
        return files;
    }

    /** The files below a folder of the root, at any depth. */
    Stream<ContentFile> below(String folder) {
        return files.stream().filter(f -> f.path().startsWith(folder + "/"));
    }

    private void checkNames(Diagnostics diagnostics) {
        Map<String, ContentFile> seen = new HashMap<>();
        for (ContentFile file : files) {
            ContentFile twin = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
            SourceSpan span = SourceSpan.startOf(file.shown());
            if (twin != null) {
                diagnostics.add(
                        new Diagnostic(
                                        DiagnosticId.NAMES_DIFFER_BY_CASE,
                                        span,
                                        "two names differ only by letter case",
                                        "rename one: Windows and macOS hold only one of the two")
                                .withNote(SourceSpan.startOf(twin.shown()), "this is the other"));
            }
            for (String segment : file.path().split("/", -1)) {
                if (!OutputPath.isPortable(segment)) {
                    diagnostics.add(
                            DiagnosticId.ILLEGAL_NAME,
                            span,
                            "'" + segment + "' is no name that Windows can hold",
                            "rename it; for a code, let error.yaml state it as 'code:'");
                }
            }
        }
    }

    private record Walk(ContentRoot root, List<ContentFile> files, Diagnostics diagnostics) {

        /** Visits a folder that stands at a path below the root, perhaps by way of a link. */
        void from(Path start, String path) throws IOException {
            Files.walkFileTree(
                    start,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            boolean hidden = !folder.equals(start) && isHidden(folder);
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            String below = start.relativize(file).toString().replace('\\', '/');
                            String full = path.isEmpty() ? below : path + "/" + below;
                            if (!isHidden(file)) {
                                visit(file, full, attributes);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            String below = root.folder().relativize(file).toString();
                            diagnostics.add(
                                    DiagnosticId.UNREADABLE_FILE,
                                    SourceSpan.startOf(root.shown(below.replace('\\', '/'))),
                                    "this cannot be read");
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }

        private void visit(Path file, String path, BasicFileAttributes attributes)
                throws IOException {
            if (attributes.isSymbolicLink()) {
                follow(file, path);
            } else if (attributes.isRegularFile()) {
                add(path, file, attributes);
            }
        }

        private void follow(Path link, String path) throws IOException {
            SourceSpan span = SourceSpan.startOf(root.shown(path));
            if (!Files.exists(link)) {
                diagnostics.add(DiagnosticId.UNREADABLE_FILE, span, "this link leads to nothing");
                return;
            }
            Path target = link.toRealPath();
            if (!target.startsWith(root.folder())) {
                diagnostics.add(
                        DiagnosticId.LINK_LEAVES_ROOT,
                        span,
                        "this symbolic link leads out of the content folder",
                        "copy what it leads to");
            } else if (link.toAbsolutePath().startsWith(target)) {
                diagnostics.add(
                        DiagnosticId.REFERENCE_CYCLE,
                        span,
                        "this symbolic link leads back to itself");
            } else if (Files.isDirectory(target)) {
                from(target, path);
            } else {
                add(path, target, Files.readAttributes(target, BasicFileAttributes.class));
            }
        }

        private void add(String path, Path file, BasicFileAttributes attributes) {
            files.add(new ContentFile(path, root.shown(path), file, FileStamp.of(attributes)));
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
