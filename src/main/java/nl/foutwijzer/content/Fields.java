package nl.foutwijzer.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.foutwijzer.content.YamlNode.Entry;
import nl.foutwijzer.content.YamlNode.Mapping;
import nl.foutwijzer.content.YamlNode.Scalar;
import nl.foutwijzer.content.YamlNode.Sequence;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;

/**
 * The keys of one mapping, asked for one by one.
 *
 * <p>Whatever does not fit is reported and reads as absent. {@link #refuseOthers} reports the keys
 * that nobody asked for, so a reader states what is allowed by reading it.
 */
final class Fields {
    private final Mapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** The fields of a file's root; nothing where the file is broken, which is then reported. */
    static Optional<Fields> ofFile(SourceFile file, Diagnostics diagnostics) {
        return YamlReader.read(file, diagnostics)
                .map(root -> new Fields(asMapping(root, diagnostics), diagnostics));
    }

    SourceSpan span() {
        return mapping.span();
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    SourceSpan keySpan(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.span() : entry.keySpan();
    }

    /**
     * Text of one line or many that means what it says, in any style; nothing where it is empty.
     */
    Optional<SourceText> text(String key) {
        return scalar(key).map(s -> new SourceText(s.text(), s.map()));
    }

    /** Prose for people: a comment that cuts it off is reported. */
    Optional<SourceText> prose(String key) {
        return scalar(key).map(this::uncut);
    }

    /** Prose, or empty text where the key is there and stands for nothing: stated to be absent. */
    Optional<SourceText> statedProse(String key) {
        Optional<SourceText> stated =
                has(key) ? Optional.of(SourceText.of("", keySpan(key))) : Optional.empty();
        return prose(key).or(() -> stated);
    }

    Optional<String> string(String key) {
        return scalar(key).map(Scalar::text);
    }

    Optional<Ref> ref(String key) {
        return scalar(key).map(Fields::toRef);
    }

    Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(this::toDate);
    }

    boolean flag(String key) {
        Optional<Scalar> scalar = scalar(key);
        scalar.filter(s -> !s.text().equals("true") && !s.text().equals("false"))
                .ifPresent(s -> invalid(s, "true or false"));
        return scalar.filter(s -> s.text().equals("true")).isPresent();
    }

    /** One of a closed set. */
    Optional<String> choice(String key, List<String> valid) {
        Optional<Scalar> scalar = scalar(key);
        Optional<Scalar> wrong = scalar.filter(s -> !valid.contains(s.text()));
        wrong.ifPresent(
                s ->
                        diagnostics.add(
                                DiagnosticId.INVALID_VALUE,
                                s.span(),
                                "'" + s.text() + "' is not a valid value of '" + key + "'",
                                Nearest.help(s.text(), valid)));
        return wrong.isPresent() ? Optional.empty() : scalar.map(Scalar::text);
    }

    /** A list of names; one name alone is a list of one. */
    List<Ref> refs(String key) {
        Optional<YamlNode> node = value(key);
        if (node.isPresent() && node.get() instanceof Scalar) {
            return ref(key).stream().toList();
        }
        return items(key, Scalar.class, "text").stream()
                .filter(s -> !s.isNull())
                .map(Fields::toRef)
                .toList();
    }

    List<String> strings(String key) {
        return refs(key).stream().map(Ref::id).toList();
    }

    /** The mappings of a list. */
    List<Fields> list(String key) {
        return items(key, Mapping.class, "a mapping (key: value)").stream()
                .map(m -> new Fields(m, diagnostics))
                .toList();
    }

    /** The lists of a list. */
    List<List<String>> stringLists(String key) {
        return items(key, Sequence.class, "a list").stream()
                .map(
                        s ->
                                s.items().stream()
                                        .flatMap(n -> as(Scalar.class, n, "text").stream())
                                        .map(Scalar::text)
                                        .toList())
                .toList();
    }

    /** The mapping at a key; no keys where it is absent. */
    Fields fields(String key) {
        Mapping empty = new Mapping(keySpan(key), Map.of());
        return new Fields(
                value(key)
                        .flatMap(n -> as(Mapping.class, n, "a mapping (key: value)"))
                        .orElse(empty),
                diagnostics);
    }

    /** Each key of this mapping, in order, with what a function makes of it. */
    <T> Map<String, T> each(BiFunction<Fields, String, Optional<T>> function) {
        Map<String, T> result = new LinkedHashMap<>();
        for (String key : mapping.entries().keySet()) {
            function.apply(this, key).ifPresent(value -> result.put(key, value));
        }
        return result;
    }

    /** Reports a key that must be there. */
    void require(String key, String help) {
        if (!has(key)) {
            diagnostics.add(
                    DiagnosticId.MISSING_KEY,
                    mapping.span(),
                    "the key '" + key + "' is missing",
                    help);
        }
    }

    /** Reports each key that nobody asked for. */
    void refuseOthers() {
        mapping.entries()
                .forEach(
                        (key, entry) -> {
                            if (!asked.contains(key) && !key.equals("<<")) {
                                diagnostics.add(
                                        DiagnosticId.UNKNOWN_KEY,
                                        entry.keySpan(),
                                        "unknown key '" + key + "'",
                                        Nearest.help(key, asked));
                            }
                        });
    }

    void invalid(SourceSpan span, String text, String wanted) {
        diagnostics.add(
                DiagnosticId.INVALID_VALUE, span, "'" + text + "' is not valid", "write " + wanted);
    }

    private void invalid(Scalar scalar, String wanted) {
        invalid(scalar.span(), scalar.text(), wanted);
    }

    private Optional<YamlNode> value(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }

    private Optional<Scalar> scalar(String key) {
        return value(key).flatMap(n -> as(Scalar.class, n, "text")).filter(s -> !s.isNull());
    }

    private <T extends YamlNode> List<T> items(String key, Class<T> type, String wanted) {
        List<T> result = new ArrayList<>();
        Optional<YamlNode> node = value(key).filter(n -> !isNull(n));
        node.flatMap(n -> as(Sequence.class, n, "a list"))
                .ifPresent(
                        sequence ->
                                sequence.items()
                                        .forEach(i -> as(type, i, wanted).ifPresent(result::add)));
        return result;
    }

    private <T extends YamlNode> Optional<T> as(Class<T> type, YamlNode node, String wanted) {
        if (type.isInstance(node)) {
            return Optional.of(type.cast(node));
        }
        if (!isNull(node)) {
            wrongType(node, wanted, diagnostics);
        }
        return Optional.empty();
    }

    private static Mapping asMapping(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        if (!isNull(node)) {
            wrongType(node, "a mapping (key: value)", diagnostics);
        }
        return new Mapping(node.span(), Map.of());
    }

    private static void wrongType(YamlNode node, String wanted, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticId.WRONG_TYPE,
                node.span(),
                node.kind() + " stands where " + wanted + " is wanted");
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private SourceText uncut(Scalar scalar) {
        if (scalar.commentFollows()) {
            diagnostics.add(
                    DiagnosticId.CUT_BY_COMMENT,
                    scalar.span(),
                    "' #' cuts off the rest of this text",
                    "put the text below '>-' on a line of its own, or in quotes");
        }
        return new SourceText(scalar.text(), scalar.map());
    }

    private Optional<LocalDate> toDate(Scalar scalar) {
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException e) {
            invalid(scalar, "a date as 2026-11-22");
            return Optional.empty();
        }
    }

    private static Ref toRef(Scalar scalar) {
        return new Ref(scalar.text(), scalar.span());
    }
}
