package nl.foutwijzer.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Notation;
import nl.foutwijzer.model.Notations;
import nl.foutwijzer.model.SharedPattern;
import tools.jackson.databind.JsonNode;

/**
 * All codes of a built site, read from its {@code codes.json}.
 *
 * @param languages that of the source first
 * @param cues words that announce a code in free text
 * @param platforms by id, what each language calls it
 * @param rows the codes that have a page
 */
public record CodeTable(
        List<LanguageTag> languages,
        List<String> cues,
        Map<String, Map<String, String>> platforms,
        Map<ErrorCode, Row> rows,
        CodeIndex index) {

    /**
     * A code that has a page.
     *
     * @param platforms their ids
     */
    record Row(String slug, List<String> platforms) {}

    static CodeTable of(JsonNode document) {
        LanguageTag source = LanguageTag.of(document.required("sourceLanguage").stringValue());
        List<LanguageTag> languages = new ArrayList<>();
        strings(document, "languages").forEach(tag -> languages.add(LanguageTag.of(tag)));
        languages.remove(source);
        languages.add(0, source);
        Map<String, Map<String, String>> platforms = new LinkedHashMap<>();
        document.required("platforms")
                .propertyStream()
                .forEach(p -> platforms.put(p.getKey(), names(p.getValue())));
        Map<ErrorCode, Row> rows = new LinkedHashMap<>();
        List<CodeIndex.Entry> entries = new ArrayList<>();
        for (JsonNode node : document.required("codes")) {
            CodeIndex.Entry entry = entry(node);
            entries.add(entry);
            String slug = node.required("slug").stringValue();
            rows.put(entry.code(), new Row(slug, strings(node, "platforms")));
        }
        List<CodeRule> rules =
                document.required("notations").valueStream().map(CodeTable::rule).toList();
        return new CodeTable(
                languages,
                strings(document, "cues"),
                platforms,
                rows,
                new CodeIndex(rules, entries));
    }

    private static CodeIndex.Entry entry(JsonNode node) {
        return new CodeIndex.Entry(
                code(node),
                strings(node, "aliases"),
                node.required("underlying").valueStream().map(CodeTable::code).toList(),
                strings(node, "symbols"));
    }

    private static ErrorCode code(JsonNode node) {
        String notation = notation(node).name();
        return new ErrorCode(notation, node.required("code").stringValue());
    }

    private static CodeRule rule(JsonNode node) {
        JsonNode pattern = node.path("pattern");
        return new CodeRule(
                notation(node),
                pattern.isString()
                        ? Optional.of(SharedPattern.compile(pattern.stringValue()))
                        : Optional.empty(),
                CodeRule.Scan.of(node.required("scan").stringValue()));
    }

    private static Notation notation(JsonNode node) {
        String name = node.required("notation").stringValue();
        return Notations.byName(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no notation '" + name + "'"));
    }

    private static Map<String, String> names(JsonNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        node.propertyStream().forEach(p -> names.put(p.getKey(), p.getValue().stringValue()));
        return names;
    }

    private static List<String> strings(JsonNode node, String key) {
        return node.required(key).valueStream().map(JsonNode::stringValue).toList();
    }
}
