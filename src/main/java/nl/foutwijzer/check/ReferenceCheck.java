package nl.foutwijzer.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import nl.foutwijzer.model.Step;

/** Whether every name that refers to something refers to something that is there. */
final class ReferenceCheck implements Check {
    @Override
    public void run(KnowledgeBase knowledge, Diagnostics diagnostics) {
        new Run(knowledge, diagnostics).run();
    }

    private static final class Run {
        private static final String DEFINITION = "/error.yaml";

        private final KnowledgeBase knowledge;
        private final Site site;
        private final Diagnostics diagnostics;
        private final Map<ErrorCode, ErrorDefinition> codes = new HashMap<>();
        private final Set<String> unsoundCodes = new HashSet<>();
        private final Optional<Set<String>> reasons;

        Run(KnowledgeBase knowledge, Diagnostics diagnostics) {
            this.knowledge = knowledge;
            this.site = knowledge.site();
            this.diagnostics = diagnostics;
            knowledge.errors().forEach(e -> codes.put(e.code(), e));
            this.reasons =
                    Optional.ofNullable(knowledge.words().get(site.sourceLanguage()))
                            .filter(w -> !isBroken("i18n/" + site.sourceLanguage() + ".yaml"))
                            .map(w -> w.labels().getOrDefault("related", Map.of()).keySet());
            knowledge.broken().stream()
                    .filter(path -> path.endsWith(DEFINITION))
                    .map(path -> path.substring(0, path.length() - DEFINITION.length()))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .forEach(name -> unsoundCodes.add(normal(name)));
        }

        private boolean isBroken(String path) {
            return knowledge.broken().contains(path);
        }

        private String normal(String code) {
            return site.readCode(code).map(ErrorCode::value).orElse(code);
        }

        void run() {
            knowledge.errors().forEach(this::checkError);
            for (Step step : knowledge.steps().values()) {
                step.role().ifPresent(role -> checkDeclared("role", role, site.roles()));
            }
        }

        private void checkError(ErrorDefinition error) {
            error.related().forEach(related -> checkCode(related.code()));
            reasons.ifPresent(
                    known -> error.related().forEach(r -> check("reason", r.reason(), known)));
            error.replacedBy().ifPresent(this::checkCode);
            error.replacedBy().ifPresent(ref -> checkChain(error, ref));
            error.occurrences().forEach(this::checkOccurrence);
        }

        private void checkOccurrence(Occurrence occurrence) {
            occurrence.platform().ifPresent(p -> checkDeclared("platform", p, site.platforms()));
            occurrence.stage().ifPresent(s -> checkDeclared("stage", s, site.stages()));
            occurrence.facets().forEach(this::checkFacet);
            occurrence.steps().forEach(this::checkStep);
            occurrence.escalate().forEach(this::checkStep);
            occurrence.causes().stream().map(Cause::steps).forEach(s -> s.forEach(this::checkStep));
        }

        private void checkFacet(FacetValues values) {
            Facet facet = site.facets().get(values.facet().id());
            if (facet == null) {
                checkDeclared("facet", values.facet(), site.facets().keySet());
                return;
            }
            if (facet.values().isEmpty()) {
                return;
            }
            values.values().stream()
                    .filter(value -> !facet.values().contains(value.id()))
                    .forEach(
                            value ->
                                    unknown(
                                            "'" + value + "' is no value of '" + facet.id() + "'",
                                            value,
                                            facet.values()));
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
            boolean known = site.readCode(ref.id()).filter(codes::containsKey).isPresent();
            if (!known && !unsoundCodes.contains(normal(ref.id()))) {
                check("code", ref, codes.keySet().stream().map(ErrorCode::value).toList());
            }
        }

        /**
         * A retired code may name another retired one, but the way must end. A cycle is reported at
         * the first of its codes alone.
         */
        private void checkChain(ErrorDefinition start, Ref first) {
            Optional<ErrorDefinition> at = find(first);
            for (int i = 0; i < codes.size() && at.isPresent(); i++) {
                int order = at.get().folder().compareTo(start.folder());
                if (order < 0) {
                    return;
                }
                if (order == 0) {
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

        /** Where site.yaml lost a declaration, what it declared is not known to be unknown. */
        private void checkDeclared(String kind, Ref ref, Collection<String> declared) {
            if (!declared.isEmpty() || !isBroken("site.yaml")) {
                check(kind, ref, declared);
            }
        }

        private void check(String kind, Ref ref, Collection<String> valid) {
            if (!valid.contains(ref.id())) {
                unknown("there is no " + kind + " '" + ref.id() + "'", ref, valid);
            }
        }

        private void unknown(String message, Ref ref, Collection<String> valid) {
            diagnostics.add(
                    DiagnosticId.UNKNOWN_REFERENCE,
                    ref.span(),
                    message,
                    Nearest.help(ref.id(), List.copyOf(valid)));
        }
    }
}
