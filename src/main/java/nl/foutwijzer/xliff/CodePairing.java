package nl.foutwijzer.xliff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.End;

/** Finds which codes of a translation stand for which of its source. */
final class CodePairing {
    private final LanguagePair languages;
    private final Map<String, String> sourceKeys;
    private final Fragment target;

    CodePairing(LanguagePair languages, Fragment source, Fragment target) {
        this.languages = languages;
        this.sourceKeys = keys(source);
        this.target = target;
    }

    /** The target with the ids of its source. */
    Fragment paired() {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> free = new LinkedHashMap<>(sourceKeys);
        Map<String, String> keys = keys(target);
        keys.forEach((id, key) -> take(free, id, key, ids));
        int next = sourceKeys.size() + 1;
        for (String id : keys.keySet()) {
            if (!ids.containsKey(id)) {
                ids.put(id, String.valueOf(next++));
            }
        }
        return new Fragment(target.spans().stream().map(span -> renamed(span, ids)).toList());
    }

    private static Span renamed(Span span, Map<String, String> ids) {
        return span instanceof Code code
                ? new Code(
                        ids.getOrDefault(code.id(), code.id()),
                        code.end(),
                        code.role(),
                        code.data())
                : span;
    }

    private static void take(
            Map<String, String> free, String id, String key, Map<String, String> ids) {
        free.entrySet().stream()
                .filter(f -> f.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(
                        found -> {
                            ids.put(id, found);
                            free.remove(found);
                        });
    }

    /** By id, what each code is and what it is like in both languages. */
    private Map<String, String> keys(Fragment fragment) {
        List<Code> codes = fragment.codes();
        Map<String, String> keys = new LinkedHashMap<>();
        for (Code code : codes) {
            String form = code.end() == End.BOTH ? "alone" : "around";
            String start = form + " " + code.role() + "\n";
            keys.merge(code.id(), start + languages.neutral(code.data()), (a, b) -> a + "\n" + b);
        }
        return keys;
    }
}
