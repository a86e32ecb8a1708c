package nl.foutwijzer.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.Facet;
import nl.foutwijzer.model.FacetValues;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.model.Step;

/** Whether every name that refers to something refers to something that is there. */
final class ReferenceCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        new Run(knowledge, diagnostics).run();
    }

    private static final class Run {
        private final KnowledgeBase knowledge;
        private final Site site;
        private final Diagnostics diagnostics;
        private final Map<ErrorCode, ErrorDefinition> codes = new HashMap<>();
        private final Set<String> reasons;

        Run(KnowledgeBase knowledge, Diagnostics diagnostics) {
            this.knowledge = knowledge;
            this.site = knowledge.site();
            this.diagnostics = diagnostics;
            knowledge.errors().forEach(e -> codes.put(e.code(), e));
            SiteWords words = knowledge.words().get(site.sourceLanguage());
            this.reasons =
                    words == null
                            ? Set.of()
                            : words.labels().getOrDefault("related", Map.of()).keySet();
        }

        void run() {
            knowledge.errors().forEach(this::checkError);
            for (Step step : knowledge.steps().values()) {
                step.role().ifPresent(role -> check("role", role, site.roles()));
            }
        }

        private void checkError(ErrorDefinition error) {
            error.related().forEach(related -> checkCode(related.code()));
            error.related().forEach(related -> check("reason", related.reason(), reasons));
            error.replacedBy().ifPresent(this::checkCode);
            error.replacedBy().ifPresent(ref -> checkChain(error, ref));
            error.occurrences().forEach(this::checkOccurrence);
        }

        private void checkOccurrence(Occurrence occurrence) {
            occurrence.platform().ifPresent(p -> check("platform", p, site.platforms()));
            occurrence.stage().ifPresent(s -> check("stage", s, site.stages()));
            occurrence.facets().forEach(this::checkFacet);
            occurrence.steps().forEach(this::checkStep);
            occurrence.escalate().forEach(this::checkStep);
            occurrence.causes().stream().map(Cause::steps).forEach(s -> s.forEach(this::checkStep));
        }

        private void checkFacet(FacetValues values) {
            Facet facet = site.facets().get(values.facet().id());
            if (facet == null) {
                check("facet", values.facet(), site.facets().keySet());
                return;
            }
            values.values().forEach(v -> check("value of " + facet.id(), v, facet.values()));
            if (!facet.many() && values.values().size() > 1) {
                diagnostics.add(
                        DiagnosticId.INVALID_VALUE,
                        values.values().get(1).span(),
                        "the facet '" + facet.id() + "' takes one value",
                        "keep one, or declare the facet with many: true");
            }
        }

        private void checkStep(Ref step) {
            boolean broken =
                    knowledge.broken().stream()
                            .anyMatch(path -> path.startsWith("steps/" + step.id() + "/"));
            if (!broken) {
                check("step", step, knowledge.steps().keySet());
            }
        }

        private void checkCode(Ref ref) {
            Optional<ErrorCode> code = site.readCode(ref.id());
            boolean known = code.isPresent() && codes.containsKey(code.get());
            if (!known && !isBroken(ref)) {
                check("code", ref, codes.keySet().stream().map(ErrorCode::value).toList());
            }
        }

        private boolean isBroken(Ref code) {
            return knowledge.broken().stream()
                    .anyMatch(path -> path.endsWith("/" + code.id() + "/error.yaml"));
        }

        /** A retired code may name another retired one, but the way must end. */
        private void checkChain(ErrorDefinition start, Ref first) {
            Optional<ErrorDefinition> at = find(first);
            for (int i = 0; i < codes.size() && at.isPresent(); i++) {
                if (at.get().code().equals(start.code())) {
                    diagnostics.add(
                            DiagnosticId.REFERENCE_CYCLE,
                            first.span(),
                            "'replaced-by' leads back to " + start.code(),
                            "let the last code of the chain name none");
                    return;
                }
                at = at.flatMap(ErrorDefinition::replacedBy).flatMap(this::find);
            }
        }

        private Optional<ErrorDefinition> find(Ref ref) {
            return site.readCode(ref.id()).map(codes::get);
        }

        private void check(String kind, Ref ref, Collection<String> valid) {
            if (!valid.contains(ref.id())) {
                diagnostics.add(
                        DiagnosticId.UNKNOWN_REFERENCE,
                        ref.span(),
                        "there is no " + kind + " '" + ref.id() + "'",
                        Nearest.help(ref.id(), List.copyOf(valid)));
            }
        }
    }
}
