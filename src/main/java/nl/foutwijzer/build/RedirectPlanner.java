package nl.foutwijzer.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.page.ChooserComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.OutputPath;

/** Plans the redirects that a site states; each must lead to a page in one go. */
final class RedirectPlanner implements Planner {
    private final KnowledgeBase knowledge;
    private final PageRenderer renderer;
    private final PageFingerprints fingerprints;
    private final ChooserComposer choosers;

    RedirectPlanner(
            KnowledgeBase knowledge,
            PageRenderer renderer,
            PageFingerprints fingerprints,
            ChooserComposer choosers) {
        this.knowledge = knowledge;
        this.renderer = renderer;
        this.fingerprints = fingerprints;
        this.choosers = choosers;
    }

    @Override
    public void addAll(Outputs outputs) {
        Map<String, Ref> stated = knowledge.site().addresses().redirects();
        Map<String, String> onward = onward(stated, outputs);
        stated.forEach(
                (from, to) -> {
                    if (outputs.isFree(from, to) && isStraight(from, to, onward, outputs)) {
                        add(from, to, outputs);
                    }
                });
    }

    /** Where each address leads that is no page of its own, the keys in lower case. */
    private Map<String, String> onward(Map<String, Ref> stated, Outputs outputs) {
        Map<String, String> onward = new HashMap<>();
        Redirects.toCodes(knowledge).forEach(r -> onward.put(r.from().value(), r.to().value()));
        Map<String, String> free = new LinkedHashMap<>();
        stated.forEach((from, to) -> free.put(key(from), to.id()));
        free.keySet().removeIf(outputs::isTaken);
        onward.putAll(free);
        return onward;
    }

    private static boolean isStraight(
            String from, Ref to, Map<String, String> onward, Outputs outputs) {
        Set<String> passed = new LinkedHashSet<>(Set.of(key(from)));
        String end = to.id();
        while (onward.containsKey(key(end)) && passed.add(key(end))) {
            end = onward.getOrDefault(key(end), end);
        }
        if (passed.contains(key(end))) {
            reportCircle(from, to, key(end), passed, outputs);
            return false;
        }
        if (passed.size() > 1) {
            outputs.report(
                    DiagnosticId.REDIRECT_CHAIN,
                    to.span(),
                    "'" + to.id() + "' leads on itself",
                    "lead straight to the end: " + from + ": " + end);
            return false;
        }
        return true;
    }

    /** Told once, at that redirect of the circle whose address sorts first. */
    private static void reportCircle(
            String from, Ref to, String entry, Set<String> passed, Outputs outputs) {
        boolean isFirst = passed.stream().allMatch(p -> key(from).compareTo(p) <= 0);
        if (entry.equals(key(from)) && isFirst) {
            outputs.report(
                    DiagnosticId.REFERENCE_CYCLE,
                    to.span(),
                    String.join(" → ", passed) + " → " + entry + " is a circle",
                    "let it lead to a page of the site");
        }
    }

    private static String key(String path) {
        return path.replaceFirst("#.*", "").toLowerCase(Locale.ROOT);
    }

    private void add(String from, Ref to, Outputs outputs) {
        if (outputs.leadsToAPage(to)) {
            OutputPath path = new OutputPath(from);
            outputs.add(
                    new Output(
                            path,
                            () -> fingerprints.plain("redirect to " + to.id()),
                            () -> renderer.render(choosers.redirect(path, to.id()))));
        }
    }
}
