package nl.foutwijzer.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.theme.Theme;

/**
 * The script that makes links of the codes in somebody else's pages: the theme's own reader of
 * codes and what goes through a page, in one function that leaves nothing behind.
 */
public final class LinkScript {
    private static final String FOLDER = "assets/js/";

    /** What finds codes, without what only this site's own search needs. */
    private static final List<String> SCANNER =
            List.of(
                    "search/40-codes.js",
                    "scan/10-text.js",
                    "scan/20-not-codes.js",
                    "scan/21-cue-words.js",
                    "scan/22-free-text.js",
                    "scan/30-table.js",
                    "scan/40-numbers.js",
                    "scan/50-patterns.js",
                    "scan/60-name-form.js",
                    "scan/61-names.js",
                    "scan/70-scan.js");

    private LinkScript() {}

    /**
     * @param words as JSON: of each language its {@code dir} and the words for severities
     */
    public static byte[] of(Theme theme, String words) {
        Stream<String> own =
                theme.list(FOLDER + "linkify").stream().filter(path -> path.endsWith(".js"));
        String parts =
                Stream.concat(SCANNER.stream().map(FOLDER::concat), own)
                        .map(path -> LeanScript.of(theme.text(path).orElseThrow()))
                        .collect(Collectors.joining());
        return ("(function () {\n'use strict';\n"
                        + "const foutwijzer = {script: document.currentScript, words: "
                        + words
                        + "};\n"
                        + parts
                        + "})();\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
