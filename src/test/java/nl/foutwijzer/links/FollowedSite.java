package nl.foutwijzer.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/** A site of files that a test makes up, and what following its links says. */
final class FollowedSite {
    static final String BASE = "https://kb.example/kb/";
    private static final Path CONTENT =
            Path.of("src/test/resources/sites/golden/no-platforms/content");

    private final Map<String, String> files = new TreeMap<>();
    private final KnowledgeBase knowledge;

    private FollowedSite(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** One that may stand anywhere. */
    static FollowedSite anywhere() throws IOException {
        return at(Optional.empty());
    }

    /** One that stands at {@link #BASE}. */
    static FollowedSite hosted() throws IOException {
        return at(Optional.of(BASE));
    }

    private static FollowedSite at(Optional<String> base) throws IOException {
        try (Jobs jobs = new Jobs(1)) {
            LoadedSite.Place place =
                    new LoadedSite.Place(ContentRoot.of(CONTENT), Path.of("none"), base);
            return new FollowedSite(LoadedSite.read(place, jobs).site().orElseThrow().knowledge());
        }
    }

    FollowedSite with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** With a page that has some HTML in its body. */
    FollowedSite page(String path, String body) {
        return with(path, "<!DOCTYPE html><title>x</title>\n" + body);
    }

    WalkedSite walk(Diagnostics diagnostics) {
        try (Jobs jobs = new Jobs(4)) {
            return new SiteWalk(plan(), knowledge).walk(jobs, diagnostics);
        }
    }

    private SitePlan plan() {
        return new SitePlan(
                files.entrySet().stream()
                        .map(
                                file ->
                                        new Output(
                                                new OutputPath(file.getKey()),
                                                "",
                                                () ->
                                                        file.getValue()
                                                                .getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    List<Diagnostic> diagnostics() {
        Diagnostics diagnostics = new Diagnostics();
        walk(diagnostics);
        return diagnostics.sorted();
    }

    /** One line a diagnostic: {@code path:1:2 FW0510 message (help)}. */
    List<String> lines() {
        return diagnostics().stream()
                .map(d -> d.span() + " " + d.id().code() + " " + d.message() + help(d))
                .toList();
    }

    private static String help(Diagnostic diagnostic) {
        return diagnostic.help().isEmpty() ? "" : " (" + diagnostic.help() + ")";
    }
}
