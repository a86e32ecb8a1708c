package nl.foutwijzer.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceFile;

/** A small site: what its links, pictures and included files are is given by name. */
record TestLinks(Map<String, Target> targets, Map<String, String> files, Optional<String> baseUrl)
        implements LinkResolver {
    static final AlertTitles TITLES =
            new AlertTitles("Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Pas op");

    static final Target PICTURE =
            new Picture("../media/pane.svg", OptionalInt.of(800), OptionalInt.of(600));

    TestLinks() {
        this(
                Map.of(
                        "../steps/sync",
                        new Found("steps/sync.html", "steps/sync"),
                        "media:pane.svg",
                        PICTURE),
                Map.of(),
                Optional.of("https://kb.test/sub/"));
    }

    static TestLinks withFiles(Map<String, String> files) {
        TestLinks links = new TestLinks();
        return new TestLinks(links.targets, files, links.baseUrl);
    }

    static TestLinks at(Optional<String> baseUrl) {
        TestLinks links = new TestLinks();
        return new TestLinks(links.targets, links.files, baseUrl);
    }

    ArticleContext context(int headingLevel) {
        return new ArticleContext(this, TITLES, headingLevel);
    }

    @Override
    public Target link(String from, String destination) {
        return targets.getOrDefault(destination, new Missing("did you mean '../steps/sync'?"));
    }

    @Override
    public Target picture(String from, String destination) {
        return targets.getOrDefault(destination, new Missing("did you mean 'media:pane.svg'?"));
    }

    @Override
    public Optional<SourceFile> include(String from, String path) {
        return Optional.ofNullable(files.get(path)).map(text -> new SourceFile(path, text));
    }

    @Override
    public Placeholders placeholders() {
        return Placeholders.of(baseUrl, LanguageTag.of("nl"), new OutputPath("nl/code/a.html"));
    }
}
