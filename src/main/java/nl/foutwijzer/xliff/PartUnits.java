package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.source.SourceText;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.translation.Translations;

/**
 * A part as units.
 *
 * @param fresh whether its words are known to translate the source as it is
 */
record PartUnits(Part part, TranslationState state, boolean fresh, List<FieldUnits> fields) {
    private static final Pattern NOT_IN_A_TOKEN = Pattern.compile("[^A-Za-z0-9-]");

    /** Makes the units of parts. */
    record Maker(LanguagePair languages, Translations translations, CodeScanner scanner) {

        /** The units of a part; nothing for one that has no source words. */
        Optional<PartUnits> of(Part part) {
            return part.in(languages.source())
                    .flatMap(
                            words ->
                                    translations
                                            .state(part, languages.target())
                                            .map(state -> of(part, words, state)));
        }

        private PartUnits of(Part part, PartWords words, TranslationState state) {
            Fragments fragments = new Fragments(languages, scanner);
            Optional<PartWords> own = part.in(languages.target());
            List<FieldUnits> fields = new ArrayList<>();
            words.fields()
                    .forEach(
                            (name, text) -> {
                                if (!text.isBlank()) {
                                    fields.add(
                                            FieldUnits.of(
                                                    name,
                                                    label(part, name),
                                                    text.text(),
                                                    text(own, name),
                                                    languages,
                                                    fragments));
                                }
                            });
            boolean fresh = translations.isFresh(part, languages.target());
            return new PartUnits(part, state, fresh, List.copyOf(fields));
        }

        private static Optional<String> text(Optional<PartWords> words, String field) {
            return words.flatMap(w -> Optional.ofNullable(w.fields().get(field)))
                    .map(SourceText::text);
        }
    }

    int texts() {
        return fields.stream().mapToInt(field -> field.units().size()).sum();
    }

    private static FieldUnits.Label label(Part part, String field) {
        String token = token(field.replace(PartWords.CAUSES, ""));
        String start = field.startsWith(PartWords.CAUSES) ? "causes." : "";
        String group = part.id().isEmpty() ? "" : token(part.id()) + ".";
        return new FieldUnits.Label(group + start + token, part + ", " + field);
    }

    /** The id of the file element of an item. */
    static String fileId(String item) {
        List<String> names = new ArrayList<>();
        for (String name : item.split("/", -1)) {
            names.add(token(name));
        }
        return String.join(".", names);
    }

    /** Different texts become different tokens. */
    static String token(String text) {
        return NOT_IN_A_TOKEN
                .matcher(text)
                .replaceAll(
                        character ->
                                Matcher.quoteReplacement(
                                        "_"
                                                + Integer.toHexString(
                                                        character.group().codePointAt(0))
                                                + "_"));
    }
}
