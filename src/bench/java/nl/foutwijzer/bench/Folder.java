package nl.foutwijzer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder that the benchmark makes, measures and removes. */
record Folder(Path path) {

    /**
     * What a build left behind: HTML pages, those of codes among them, all files and their bytes.
     */
    record Size(long pages, long codePages, long codePageBytes, long files, long bytes) {}

    Folder in(String name) {
        return new Folder(path.resolve(name));
    }

    void write(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyFrom(Path source) {
        for (Path file : filesIn(source)) {
            try {
                write(source.relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Size size() {
        List<Path> files = filesIn(path);
        List<Path> pages = files.stream().filter(f -> f.toString().endsWith(".html")).toList();
        List<Path> codePages = pages.stream().filter(this::isCodePage).toList();
        return new Size(
                pages.size(), codePages.size(), bytes(codePages), files.size(), bytes(files));
    }

    /** The bytes of those of its files whose path in it is asked for. */
    long bytes(Predicate<String> wanted) {
        return bytes(
                filesIn(path).stream()
                        .filter(f -> wanted.test(path.relativize(f).toString()))
                        .toList());
    }

    /** {@code <lang>/code/<slug>.html}, unlike the permalink {@code code/<slug>.html}. */
    private boolean isCodePage(Path page) {
        Path relative = path.relativize(page);
        return relative.getNameCount() == 3 && relative.getName(1).toString().equals("code");
    }

    void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(List<Path> files) {
        return files.stream().mapToLong(f -> f.toFile().length()).sum();
    }
}
