package nl.foutwijzer.feed;

import java.util.List;
import java.util.stream.Stream;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Ref;
import tools.jackson.databind.node.ObjectNode;

/** What all that reads and finds codes must know of them, the same in every language. */
final class CodeFacts {
    private CodeFacts() {}

    /** How codes are written, and which words announce one. */
    static void putRules(ObjectNode node, KnowledgeBase knowledge) {
        JsonText.each(node, "notations", knowledge.site().codes(), CodeFacts::putRule);
        List<String> cues =
                knowledge.words().values().stream()
                        .flatMap(words -> words.cues().stream())
                        .distinct()
                        .toList();
        JsonText.strings(node, "cues", cues);
    }

    private static void putRule(ObjectNode node, CodeRule rule) {
        node.put("notation", rule.notation().name());
        node.put("pattern", rule.pattern().map(Object::toString).orElse(null));
        node.put("scan", rule.scan().id());
    }

    /** What a code is, and what it is called whatever the language. */
    static void putNames(ObjectNode node, ErrorDefinition error) {
        node.put("severity", error.severity().id());
        node.put("status", error.status().id());
        List<String> forms =
                Notations.byName(error.code().notation()).orElseThrow().forms(error.code().value());
        JsonText.strings(node, "forms", forms.subList(1, forms.size()));
        JsonText.strings(node, "symbols", error.symbol().stream().toList());
        JsonText.strings(node, "aliases", error.aliases().stream().map(Ref::id).toList());
        List<ErrorCode> underlying =
                occurrences(error).flatMap(o -> o.underlying().stream()).distinct().toList();
        JsonText.each(node, "underlying", underlying, CodeFacts::putCode);
        List<String> platforms =
                occurrences(error)
                        .flatMap(o -> o.platform().stream())
                        .map(Ref::id)
                        .distinct()
                        .toList();
        JsonText.strings(node, "platforms", platforms);
    }

    /** A code by its notation and canonical form, which tell it from any other. */
    static void putCode(ObjectNode node, ErrorCode code) {
        node.put("notation", code.notation());
        node.put("code", code.value());
    }

    private static Stream<Occurrence> occurrences(ErrorDefinition error) {
        return error.occurrences().stream();
    }
}
