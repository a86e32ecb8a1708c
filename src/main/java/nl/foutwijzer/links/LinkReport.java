package nl.foutwijzer.links;

import static nl.foutwijzer.diagnostic.DiagnosticId.BROKEN_ANCHOR;
import static nl.foutwijzer.diagnostic.DiagnosticId.BROKEN_LINK;
import static nl.foutwijzer.diagnostic.DiagnosticId.ONE_WAY_VERSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Says what leads nowhere: once, however many files lead there, at the first of them. */
final class LinkReport {
    private final SiteFiles files;
    private final OutputSources sources;
    private final Diagnostics diagnostics;

    LinkReport(SiteFiles files, OutputSources sources, Diagnostics diagnostics) {
        this.files = files;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    void addAll(Ledger ledger) {
        ledger.dead().forEach(this::addDead);
        ledger.wanted().forEach((anchor, places) -> addAnchor(anchor, places, ledger.targets()));
        addVersions(ledger.targets());
    }

    private void addDead(DeadLink dead, Places places) {
        String target = "'" + dead.target() + "'";
        switch (dead.kind()) {
            case MISSING ->
                    add(
                            BROKEN_LINK,
                            places,
                            "there is no " + target + " in the site",
                            files.helpForMissing(dead.target()));
            case FOLDER ->
                    add(
                            BROKEN_LINK,
                            places,
                            "'" + dead.target() + "' is a folder, which only a web server can show",
                            files.helpForFolder(dead.target()));
            case OUTSIDE ->
                    add(
                            BROKEN_LINK,
                            places,
                            target + " leads out of the site",
                            "write the whole address, with https:, of what is no part of it");
            case ADRIFT ->
                    add(
                            BROKEN_LINK,
                            places,
                            target + " is relative, but this page is shown at any address",
                            "begin it with the path of base-url");
        }
    }

    private void addAnchor(
            Ledger.Anchor anchor, Places places, Map<String, Ledger.Target> targets) {
        Ledger.Target target = targets.get(anchor.path());
        if (target == null || has(target, anchor.fragment(), targets)) {
            return; // anchors are known of pages and drawings only
        }
        add(
                BROKEN_ANCHOR,
                places,
                "'" + anchor.path() + "' has no anchor '#" + anchor.fragment() + "'",
                Nearest.help(anchor.fragment(), target.anchors()));
    }

    private static boolean has(
            Ledger.Target target, String fragment, Map<String, Ledger.Target> targets) {
        return target.anchors().contains(fragment)
                || target.choices().stream()
                        .map(targets::get)
                        .anyMatch(c -> c != null && c.anchors().contains(fragment));
    }

    /**
     * Search engines believe a page about its versions only where those agree. What one page has
     * wrong most have, so that it is said once.
     */
    private void addVersions(Map<String, Ledger.Target> targets) {
        SortedMap<String, String> oneWay = new TreeMap<>();
        targets.forEach(
                (path, target) ->
                        target.versions().stream()
                                .filter(version -> !namesBack(targets.get(version), path))
                                .min(Comparator.naturalOrder())
                                .ifPresent(version -> oneWay.put(path, version)));
        oneWay.keySet().stream()
                .map(path -> new Places(SourceSpan.startOf(sources.shown(new OutputPath(path)))))
                .reduce(Places::and)
                .ifPresent(places -> addVersions(places, oneWay.values().iterator().next()));
    }

    private static boolean namesBack(Ledger.@Nullable Target version, String path) {
        return version != null && version.versions().contains(path);
    }

    private void addVersions(Places places, String version) {
        add(
                ONE_WAY_VERSION,
                places,
                "this page names '"
                        + version
                        + "' as the same in another language, which does not name it back",
                "let each version name all");
    }

    private void add(DiagnosticId id, Places places, String message, String help) {
        String verb = id == ONE_WAY_VERSION ? "do" : "lead there";
        SourceSpan first = places.first().get(0);
        List<Diagnostic.Note> notes = new ArrayList<>();
        sources.of(first.path())
                .ifPresent(s -> notes.add(new Diagnostic.Note(s, "the page is made of this")));
        places.first().stream()
                .skip(1)
                .forEach(s -> notes.add(new Diagnostic.Note(s, "the same is here")));
        diagnostics.add(new Diagnostic(id, first, message + places.others(verb), notes, help));
    }
}
