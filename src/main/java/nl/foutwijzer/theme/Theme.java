package nl.foutwijzer.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import nl.foutwijzer.source.Digest;

/**
 * The files of the theme by their path: {@code layouts/base.ftlh}, {@code
 * assets/css/site/base.css}.
 *
 * <p>A snapshot: the files are listed and digested once, when the theme is opened.
 */
public final class Theme {
    private static final String RESOURCES = "theme/";

    /** One file of the theme. */
    private sealed interface Place {
        byte[] bytes() throws IOException;
    }

    private record OnDisk(Path file) implements Place {
        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    private record InJar(String resource) implements Place {
        @Override
        public byte[] bytes() throws IOException {
            try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("not in the jar: " + resource);
                }
                return in.readAllBytes();
            }
        }
    }

    private final Map<String, Place> files;
    private final Set<String> builtIn;
    private final String shownRoot;
    private final String digest;

    private Theme(Map<String, Place> files, Set<String> builtIn, String shownRoot)
            throws IOException {
        this.files = files;
        this.builtIn = builtIn;
        this.shownRoot = shownRoot;
        Digest all = new Digest();
        for (Map.Entry<String, Place> file : files.entrySet()) {
            all.add(file.getKey()).add(file.getValue().bytes());
        }
        this.digest = all.hex();
    }

    /**
     * Opens the built-in theme, with a site's own files before it.
     *
     * @param overrides a folder; it need not exist
     */
    public static Theme open(Path overrides) throws IOException {
        Map<String, Place> files = builtIn();
        Set<String> builtIn = new TreeSet<>(files.keySet());
        if (Files.isDirectory(overrides)) {
            onDisk(overrides).forEach(files::put);
        }
        return new Theme(files, builtIn, overrides.normalize().toString().replace('\\', '/'));
    }

    /** The paths of the files below a folder, sorted. */
    public List<String> list(String folder) {
        return files.keySet().stream().filter(p -> p.startsWith(folder + "/")).toList();
    }

    /** The paths of the built-in files, each of which a site's own may replace; sorted. */
    public Set<String> builtInPaths() {
        return Collections.unmodifiableSet(builtIn);
    }

    /** The paths of the site's own files that replace none of the built-in, sorted. */
    public List<String> additions() {
        return files.keySet().stream().filter(path -> !builtIn.contains(path)).toList();
    }

    public Optional<String> text(String path) {
        return bytes(path).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    public Optional<byte[]> bytes(String path) {
        try {
            Place place = files.get(path);
            return place == null ? Optional.empty() : Optional.of(place.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's path as diagnostics show it. */
    public String shown(String path) {
        return files.get(path) instanceof OnDisk ? shownRoot + "/" + path : RESOURCES + path;
    }

    /** Stands for all bytes of all files. */
    public String digest() {
        return digest;
    }

    private static Map<String, Place> builtIn() throws IOException {
        Path code = codeSource();
        if (Files.isDirectory(code)) {
            return onDisk(code.resolve(RESOURCES));
        }
        Map<String, Place> files = new TreeMap<>();
        try (JarFile jar = new JarFile(code.toFile())) {
            jar.stream()
                    .filter(e -> e.getName().startsWith(RESOURCES) && !e.isDirectory())
                    .forEach(
                            e ->
                                    files.put(
                                            e.getName().substring(RESOURCES.length()),
                                            new InJar(e.getName())));
        }
        return files;
    }

    private static Path codeSource() {
        try {
            return Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Place> onDisk(Path root) throws IOException {
        Map<String, Place> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .forEach(
                            f ->
                                    files.put(
                                            root.relativize(f).toString().replace('\\', '/'),
                                            new OnDisk(f)));
        }
        return files;
    }
}
