package nl.foutwijzer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.Nearest;

/** Finds known codes that look like a mistyped one, in any of the forms that people meet. */
final class NearCodes {
    private final List<Form> forms = new ArrayList<>();

    /** One way to write a code, reduced to what a typing mistake can touch. */
    private record Form(String letters, ErrorCode code) {}

    NearCodes(List<CodeIndex.Entry> entries) {
        for (CodeIndex.Entry entry : entries) {
            ErrorCode code = entry.code();
            Notations.byName(code.notation()).stream()
                    .flatMap(n -> n.forms(code.value()).stream())
                    .forEach(form -> add(form, code));
            entry.aliases().forEach(alias -> add(alias, code));
            entry.symbols().forEach(symbol -> add(symbol, code));
        }
    }

    private void add(String spelling, ErrorCode code) {
        forms.add(new Form(letters(spelling), code));
    }

    /** Without letter case, punctuation and {@code 0x}; a sign stays. */
    private static String letters(String spelling) {
        String key = Notations.TEXT.key(spelling);
        String sign = key.startsWith("-") ? "-" : "";
        String rest = key.replace("-", "");
        return sign + (rest.startsWith("0x") ? rest.substring(2) : rest);
    }

    List<ErrorCode> of(String spelling, int limit) {
        String letters = Spelling.of(spelling).map(s -> letters(s.plain())).orElse("");
        int reach = letters.length() < 3 ? 0 : letters.length() < 6 ? 1 : 2;
        Map<Integer, Set<ErrorCode>> byDistance = new TreeMap<>(Comparator.naturalOrder());
        for (Form form : forms) {
            if (Math.abs(form.letters().length() - letters.length()) <= reach) {
                int distance = Nearest.distance(letters, form.letters());
                if (distance <= reach) {
                    byDistance
                            .computeIfAbsent(distance, d -> new LinkedHashSet<>())
                            .add(form.code());
                }
            }
        }
        return byDistance.values().stream().flatMap(Set::stream).distinct().limit(limit).toList();
    }
}
