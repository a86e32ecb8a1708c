package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.End;
import nl.foutwijzer.xliff.Span.Words;

/** Makes Markdown of what a translator wrote, and sees that no code is lost on the way. */
final class Decoder {
    private final LanguagePair languages;
    private final FieldUnits field;
    private final Unit unit;

    Decoder(LanguagePair languages, FieldUnits field, Unit unit) {
        this.languages = languages;
        this.field = field;
        this.unit = unit;
    }

    /** Which code stands for what, in the words of the translator's document. */
    private record Key(String id, End end) {
        static Key of(Code code) {
            return new Key(code.id(), code.end());
        }
    }

    /** Markdown, or why there can be none. */
    record Decoded(String text, Optional<String> fault) {}

    Decoded decode(Fragment read) {
        Map<Key, String> data = new HashMap<>();
        unit.source().codes().forEach(c -> data.put(Key.of(c), languages.adapt(c.data())));
        unit.target().ifPresent(t -> t.codes().forEach(c -> data.put(Key.of(c), c.data())));
        String text = words(read).text(code -> data.getOrDefault(Key.of(code), ""));
        String clean = field.isMessage() ? text.strip() : Spaces.trimmed(text);
        return new Decoded(clean, fault(read, clean));
    }

    /** Line breaks and runs of spaces come from tools; those that count are codes. */
    private Fragment words(Fragment read) {
        return field.isMessage()
                ? read
                : new Fragment(
                        read.spans().stream()
                                .map(
                                        span ->
                                                span instanceof Words words
                                                        ? new Words(Spaces.single(words.text()))
                                                        : span)
                                .toList());
    }

    /** A translation may have the codes of its source, or those that it had before. */
    private Optional<String> fault(Fragment read, String text) {
        List<Key> found = keys(read);
        List<Key> own = unit.target().map(Decoder::keys).orElse(List.of());
        boolean asBefore = unit.target().isPresent() && sorted(found).equals(sorted(own));
        if (!asBefore && !sorted(found).equals(sorted(keys(unit.source())))) {
            return Optional.of(difference(found));
        }
        String model = asBefore ? unit.target().orElseThrow().text() : unit.source().text();
        return neutral(text).equals(neutral(model))
                ? Optional.empty()
                : Optional.of(
                        "its words would be read as markup, or its markup as words; mind"
                                + " * _ ` [ ] < > { } and spaces beside bold words");
    }

    private List<String> neutral(String text) {
        return field.markup(text).stream().map(languages::neutral).sorted().toList();
    }

    private static List<Key> keys(Fragment fragment) {
        return fragment.codes().stream().map(Key::of).toList();
    }

    private static List<String> sorted(List<Key> keys) {
        return keys.stream().map(Key::toString).sorted().toList();
    }

    private String difference(List<Key> found) {
        List<Code> missing = new ArrayList<>();
        List<Key> extra = new ArrayList<>(found);
        for (Code code : unit.source().codes()) {
            if (!extra.remove(Key.of(code))) {
                missing.add(code);
            }
        }
        List<String> faults = new ArrayList<>();
        if (!missing.isEmpty()) {
            faults.add(
                    "it lost "
                            + missing.stream()
                                    .map(c -> Printable.of("'" + c.data() + "'"))
                                    .collect(Collectors.joining(", ")));
        }
        if (!extra.isEmpty()) {
            faults.add(
                    "it has codes that the source has not, or not so often: "
                            + extra.stream()
                                    .map(key -> Printable.of("'" + key.id() + "'"))
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        return String.join("; ", faults);
    }
}
