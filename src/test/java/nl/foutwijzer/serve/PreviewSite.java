package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small site in a folder that a test may change. */
record PreviewSite(Path root) {
    static final String CODE = "/nl/code/0x87d1041c.html";
    static final String WORDS = "errors/0x87D1041C/nl.yaml";

    static PreviewSite in(Path folder) throws IOException {
        PreviewSite site = new PreviewSite(folder.toRealPath());
        site.write("content/site.yaml", SITE);
        site.content("i18n/nl.yaml", "site: {title: Proef}\nrelated: {alike: Lijkt erop}\n");
        site.content("errors/0x87D1041C/error.yaml", DEFINITION);
        site.words("Eerste betekenis.");
        site.content("errors/groep/0x87D1041D/error.yaml", "severity: error\n");
        site.content("errors/groep/0x87D1041D/nl.yaml", "meaning: |-\n  De andere fout.\n");
        site.content(
                "steps/sync/nl.md",
                "---\ntitle: Synchroniseer\n---\nZie [hierna](../wacht/nl.md).\n");
        site.content("steps/wacht/nl.md", "---\ntitle: Wacht\n---\nEven wachten.\n");
        site.content("pages/over/page.yaml", "menu: true\n");
        site.content("pages/over/nl.md", "---\ntitle: Over ons\n---\nWij.\n");
        site.content("static/leeg.html", "<p>los");
        return site;
    }

    Path content() {
        return root.resolve("content");
    }

    Path templates() {
        return root.resolve("templates");
    }

    /** Gives the code another meaning. */
    void words(String meaning) throws IOException {
        content(WORDS, "message: De app is weg\nmeaning: |-\n  " + meaning + "\n");
    }

    void content(String path, String text) throws IOException {
        write("content/" + path, text);
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final String SITE =
            """
            source-language: nl
            product-language: en
            languages:
              nl: {}
            codes:
              - notation: hresult
            """;

    private static final String DEFINITION =
            """
            related:
              - {code: "0x87D1041D", reason: alike}
            steps: [sync]
            """;
}
