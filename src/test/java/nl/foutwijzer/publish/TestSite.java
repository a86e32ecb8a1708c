package nl.foutwijzer.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** Sites given as paths and texts, as a plan and as found on disk. */
final class TestSite {
    private TestSite() {}

    /** A plan whose fingerprints are the texts themselves. */
    static SitePlan plan(Map<String, String> texts) {
        List<Output> outputs = new ArrayList<>();
        texts.forEach((path, text) -> outputs.add(output(path, text, text)));
        return new SitePlan(outputs);
    }

    static Output output(String path, String fingerprint, String text) {
        return output(path, fingerprint, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Output output(String path, String fingerprint, Output.Content content) {
        return new Output(new OutputPath(path), fingerprint, content);
    }

    /** An output that must not be made. */
    static Output unmade(String path, String fingerprint) {
        return output(
                path,
                fingerprint,
                () -> {
                    throw new AssertionError(path + " was made again");
                });
    }

    /** All regular files below a folder; empty if there is no folder. */
    static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(f -> texts.put(name(folder, f), text(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** What a publication leaves beside the output folder once nothing is half done. */
    static List<String> state(Path output) throws IOException {
        Path state = output.resolveSibling("." + output.getFileName() + ".foutwijzer");
        try (Stream<Path> files = Files.list(state)) {
            return files.map(f -> name(state, f)).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
