package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the read units of one field together. */
final class FieldImport {
    private final LanguagePair languages;
    private final FieldUnits field;
    private final Map<Integer, Read> read = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private record Read(String text, boolean changed, ReadUnit unit) {}

    FieldImport(LanguagePair languages, FieldUnits field) {
        this.languages = languages;
        this.field = field;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    void read(Unit unit, ReadUnit found) {
        if (!hasSameSource(unit, found)) {
            refuse(
                    found,
                    unit.name(),
                    "the " + languages.sourceName() + " text has changed since this was exported");
            return;
        }
        Optional<Fragment> target = found.target().filter(t -> field.isMessage() || isText(t));
        if (target.isEmpty()) {
            return;
        }
        Decoder.Decoded decoded = new Decoder(languages, field, unit).decode(target.get());
        boolean changed =
                unit.target()
                        .filter(
                                own ->
                                        Spaces.collapsed(own.text())
                                                .equals(Spaces.collapsed(decoded.text())))
                        .isEmpty();
        boolean none = field.isMessage() && decoded.text().isEmpty(); // the product shows nothing
        if (changed && !none && decoded.fault().isPresent()) {
            refuse(found, unit.name(), decoded.fault().get());
        } else {
            read.put(unit.block(), new Read(decoded.text(), changed, found));
        }
    }

    private void refuse(ReadUnit found, String name, String reason) {
        refusals.add(new Refusal(found.line(), name, reason));
    }

    private static boolean isText(Fragment fragment) {
        return !fragment.text(code -> "x").isBlank();
    }

    /** The ids of blocks hold their hash; a tool may have dropped that of the others. */
    private static boolean hasSameSource(Unit unit, ReadUnit found) {
        if (found.hash().isPresent()) {
            return found.hash().get().strip().equals(unit.hash());
        }
        Map<String, String> data = new HashMap<>();
        unit.source().codes().forEach(c -> data.put(c.id() + c.end(), c.data()));
        String source = found.source().text(c -> data.getOrDefault(c.id() + c.end(), ""));
        return Spaces.collapsed(source).equals(Spaces.collapsed(unit.source().text()));
    }

    int changes() {
        return (int) read.values().stream().filter(Read::changed).count();
    }

    /** Whether all of it was accepted, and is said to be done. */
    boolean isDone() {
        return refusals.isEmpty()
                && field.units().stream()
                        .map(Unit::block)
                        .allMatch(block -> isDone(read.get(block)));
    }

    private static boolean isDone(@Nullable Read unit) {
        return unit != null && unit.unit().isDone();
    }

    /** The new text of the field; nothing where it stays as it is. */
    Optional<String> text() {
        if (changes() == 0) {
            return Optional.empty();
        }
        boolean inPlace = field.target().isPresent() && field.alignment().whole();
        return inPlace ? inPlace() : rebuilt();
    }

    private Optional<String> inPlace() {
        Map<Integer, String> words = new HashMap<>();
        read.forEach(
                (block, unit) -> {
                    if (unit.changed()) {
                        words.put(block, unit.text());
                    }
                });
        var target = field.target().orElseThrow();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < target.blocks().size(); i++) {
            expected.add(words.getOrDefault(i, target.blocks().get(i).text()));
        }
        return checked(target.with(words, languages.wraps()), expected);
    }

    /**
     * Where the translation has other blocks than the source, it takes over those of the source.
     */
    private Optional<String> rebuilt() {
        Map<Integer, String> words = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Unit unit : field.units()) {
            Read own = read.get(unit.block());
            Optional<String> text =
                    own == null ? unit.target().map(Fragment::text) : Optional.of(own.text());
            text.ifPresent(t -> words.put(unit.block(), t));
            if (text.isEmpty()) {
                missing.add(field.source().blocks().get(unit.block()).place());
            }
        }
        if (!missing.isEmpty()) {
            refuseChanges(
                    "the text is written when all of it is translated; missing: " + some(missing));
            return Optional.empty();
        }
        List<String> expected =
                field.units().stream().map(u -> words.getOrDefault(u.block(), "")).toList();
        return checked(field.source().with(words, languages.wraps()), expected);
    }

    private static String some(List<String> places) {
        int shown = Math.min(3, places.size());
        String first = String.join(", ", places.subList(0, shown));
        return places.size() > shown ? first + " and " + (places.size() - shown) + " more" : first;
    }

    private Optional<String> checked(String text, List<String> expected) {
        if (field.reads(text, expected)) {
            return Optional.of(text);
        }
        refuseChanges(
                "its words would be read as another list, heading or table; mind how it begins");
        return Optional.empty();
    }

    private void refuseChanges(String reason) {
        for (Unit unit : field.units()) {
            Read own = read.get(unit.block());
            if (own != null && own.changed()) {
                refuse(own.unit(), unit.name(), reason);
                read.remove(unit.block());
            }
        }
    }
}
