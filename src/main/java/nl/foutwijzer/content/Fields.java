package nl.foutwijzer.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, asked for one by one.
 *
 * <p>Whatever does not fit is reported and reads as absent. {@link #refuseOthers} reports the keys
 * that nobody asked for, so a reader states what is allowed by reading it.
 */
final class Fields {
    private static final String TEXT = "text";
    private static final String LIST = "a list";
    private static final String MAPPING = "a mapping (key: value)";

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
        return entry(key) != null;
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    SourceSpan keySpan(String key) {
        Entry entry = entry(key);
        return entry == null ? mapping.span() : entry.keySpan();
    }

    /** Where each key stands. */
    Map<String, SourceSpan> keySpans() {
        Map<String, SourceSpan> result = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> result.put(key, entry.keySpan()));
        return result;
    }

    /**
     * Prose for people; nothing where it is blank, as in a file that awaits its author. A comment
     * that cuts it off is reported.
     */
    Optional<SourceText> prose(String key) {
        return scalar(key).map(this::uncut).filter(text -> !text.isBlank());
    }

    /** Prose, or empty text where {@code ~} states that there is none. */
    Optional<SourceText> statedProse(String key) {
        Optional<SourceText> stated =
                value(key)
                        .filter(n -> n instanceof Scalar s && s.isStatedNull())
                        .map(n -> SourceText.of("", n.span()));
        return prose(key).or(() -> stated);
    }

    /** The words of {@link #prose}, for which nobody asks where they stand. */
    Optional<String> words(String key) {
        return prose(key).map(SourceText::text);
    }

    Optional<String> string(String key) {
        return scalar(key).map(Scalar::text).filter(s -> !s.isBlank());
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

    /** A list of names, or one name alone. */
    List<Ref> refOrRefs(String key) {
        return value(key).filter(n -> n instanceof Scalar).isPresent()
                ? ref(key).stream().toList()
                : refs(key);
    }

    /** A list of names, each once. */
    List<Ref> refs(String key) {
        List<Ref> refs =
                items(key, Scalar.class, TEXT).stream()
                        .filter(s -> !s.isNull())
                        .map(Fields::toRef)
                        .toList();
        refuseSecond(refs);
        return refs;
    }

    private void refuseSecond(List<Ref> refs) {
        Map<String, Ref> seen = new HashMap<>();
        for (Ref ref : refs) {
            Ref first = seen.putIfAbsent(ref.id(), ref);
            if (first != null) {
                diagnostics.add(
                        new Diagnostic(
                                        DiagnosticId.INVALID_VALUE,
                                        ref.span(),
                                        "'" + ref.id() + "' stands in this list a second time",
                                        "keep one of the two")
                                .withNote(first.span(), "the first one stands here"));
            }
        }
    }

    List<String> strings(String key) {
        return refs(key).stream().map(Ref::id).toList();
    }

    /** The mappings of a list. */
    List<Fields> list(String key) {
        return items(key, Mapping.class, MAPPING).stream()
                .map(m -> new Fields(m, diagnostics))
                .toList();
    }

    /** The lists of a list. */
    List<List<Ref>> refLists(String key) {
        return items(key, Sequence.class, LIST).stream()
                .map(
                        s ->
                                s.items().stream()
                                        .flatMap(n -> as(Scalar.class, n, TEXT).stream())
                                        .map(Fields::toRef)
                                        .toList())
                .toList();
    }

    /** The mapping at a key; no keys where it is absent. */
    Fields fields(String key) {
        Mapping empty = new Mapping(keySpan(key), Map.of());
        return new Fields(
                value(key).flatMap(n -> as(Mapping.class, n, MAPPING)).orElse(empty), diagnostics);
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

    /** Reports a list or a mapping that is there and holds nothing. */
    void requireSome(String key, String help) {
        boolean empty = value(key).filter(Fields::isEmpty).isPresent();
        if (empty) {
            diagnostics.add(
                    DiagnosticId.INVALID_VALUE, keySpan(key), "'" + key + "' is empty", help);
        }
    }

    private static boolean isEmpty(YamlNode node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().isEmpty();
        }
        return node instanceof Mapping mapping && mapping.entries().isEmpty();
    }

    /** Reports keys that stand beside the one into which they belong. */
    void refuseBeside(String level, Collection<String> keys) {
        for (String key : keys) {
            if (mapping.entries().containsKey(key)) {
                asked.add(key);
                diagnostics.add(
                        DiagnosticId.UNKNOWN_KEY,
                        keySpan(key),
                        "'" + key + "' stands beside '" + level + "'",
                        "move it into one of the " + level);
            }
        }
    }

    /** Reports each key that nobody asked for. */
    void refuseOthers() {
        mapping.entries()
                .forEach(
                        (key, entry) -> {
                            if (!asked.contains(key)) {
                                diagnostics.add(
                                        DiagnosticId.UNKNOWN_KEY,
                                        entry.keySpan(),
                                        "unknown key '" + key + "'",
                                        Nearest.help(key, asked));
                            }
                        });
    }

    void invalid(Ref value, String wanted) {
        diagnostics.add(
                DiagnosticId.INVALID_VALUE,
                value.span(),
                "'" + value.id() + "' is not valid here",
                "write " + wanted);
    }

    private void invalid(Scalar scalar, String wanted) {
        invalid(toRef(scalar), wanted);
    }

    private Optional<YamlNode> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entry(key)).map(Entry::value);
    }

    /**
     * A mistyped key is read as what it was meant to be. It is reported as unknown; that something
     * is missing need not be reported too.
     */
    private @Nullable Entry entry(String key) {
        Entry exact = mapping.entries().get(key);
        return exact != null ? exact : Mistyped.of(key, mapping.entries());
    }

    private Optional<Scalar> scalar(String key) {
        return value(key).flatMap(n -> as(Scalar.class, n, TEXT)).filter(s -> !s.isNull());
    }

    private <T extends YamlNode> List<T> items(String key, Class<T> type, String wanted) {
        List<T> result = new ArrayList<>();
        Optional<YamlNode> node = value(key).filter(n -> !isNull(n));
        node.flatMap(n -> as(Sequence.class, n, LIST))
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
            wrongType(node, MAPPING, diagnostics);
        }
        return new Mapping(node.span(), Map.of());
    }

    private static void wrongType(YamlNode node, String wanted, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticId.WRONG_TYPE,
                node.span(),
                node.kind() + " stands where " + wanted + " is wanted",
                node instanceof Scalar s && wanted.equals(LIST)
                        ? "write it in brackets: [" + s.text() + "]"
                        : "");
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private SourceText uncut(Scalar scalar) {
        scalar.comment()
                .ifPresent(
                        span ->
                                diagnostics.add(
                                        DiagnosticId.CUT_BY_COMMENT,
                                        span,
                                        "' #' begins a comment, which cuts this text off",
                                        "put the text below '>-' on a line of its own, or in"
                                                + " quotes"));
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
