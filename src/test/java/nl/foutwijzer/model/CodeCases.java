package nl.foutwijzer.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that every reader of codes must pass. */
public final class CodeCases {
    private static final JsonNode ROOT = load();

    private CodeCases() {}

    private static JsonNode load() {
        try (InputStream json = CodeCases.class.getResourceAsStream("/code-cases.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> section(String name) {
        JsonNode section = ROOT.path(name);
        if (!section.isArray() || section.isEmpty()) {
            throw new IllegalStateException("no cases: " + name);
        }
        return section.valueStream();
    }

    static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static Notation notation(JsonNode test) {
        return Notations.byName(test.path("notation").asString()).orElseThrow();
    }

    /** The whole file. */
    public static JsonNode all() {
        return ROOT;
    }

    static CodeIndex index(JsonNode test) {
        return siteIndex(site(test));
    }

    static CodeScanner scanner(JsonNode test) {
        return siteScanner(site(test));
    }

    private static JsonNode site(JsonNode test) {
        return ROOT.path("sites").path(test.path("site").asString());
    }

    /** The index of one of the file's sites, or of another that is written like them. */
    public static CodeIndex siteIndex(JsonNode site) {
        return new CodeIndex(
                site.path("rules").valueStream().map(CodeCases::rule).toList(),
                site.path("codes").valueStream().map(CodeCases::entry).toList());
    }

    public static CodeScanner siteScanner(JsonNode site) {
        return new CodeScanner(siteIndex(site), strings(site.path("cues")));
    }

    private static CodeRule rule(JsonNode rule) {
        CodeRule.Scan scan =
                Stream.of(CodeRule.Scan.values())
                        .filter(s -> s.id().equals(rule.path("scan").asString()))
                        .findFirst()
                        .orElseThrow();
        return new CodeRule(
                notation(rule),
                rule.path("pattern").asStringOpt().map(SharedPattern::compile),
                scan);
    }

    private static CodeIndex.Entry entry(JsonNode entry) {
        return new CodeIndex.Entry(
                code(entry),
                strings(entry.path("aliases")),
                entry.path("underlying").valueStream().map(CodeCases::code).toList(),
                strings(entry.path("symbols")));
    }

    private static ErrorCode code(JsonNode code) {
        return new ErrorCode(code.path("notation").asString(), code.path("code").asString());
    }
}
