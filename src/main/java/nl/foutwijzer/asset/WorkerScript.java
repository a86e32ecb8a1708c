package nl.foutwijzer.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;

/** The service worker, which answers for pages without a network; or one that takes its leave. */
public final class WorkerScript {
    private static final String FOLDER = "assets/js/";

    /** What pages and the worker know alike. */
    private static final List<String> SHARED =
            List.of("offline/10-store.js", "edition/10-compare.js");

    private WorkerScript() {}

    /**
     * @param words as JSON: of each language, by its name in addresses, what the worker says
     */
    public static byte[] of(Theme theme, String words) {
        return script(theme, "worker", words);
    }

    /**
     * In place of the other on a site that is no app any more: it takes away all that was saved,
     * and then itself.
     */
    public static byte[] leaving(Theme theme) {
        return script(theme, "leave", "{}");
    }

    private static byte[] script(Theme theme, String folder, String words) {
        Stream<String> own =
                theme.list(FOLDER + folder).stream().filter(path -> path.endsWith(".js"));
        String parts =
                Stream.concat(SHARED.stream().map(FOLDER::concat), own)
                        .map(path -> LeanScript.of(theme.text(path).orElseThrow()))
                        .collect(Collectors.joining());
        return ("(function () {\n'use strict';\nconst foutwijzer = {words: "
                        + words
                        + "};\n"
                        + parts
                        + "})();\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
