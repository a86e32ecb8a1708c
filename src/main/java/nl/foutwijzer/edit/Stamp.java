package nl.foutwijzer.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.foutwijzer.content.YamlPlaces.Place;
import nl.foutwijzer.model.LanguageTag;

/** Writes into a file of words what these translate. */
final class Stamp {
    private static final List<String> ORDER = List.of(WordsEdit.OF, WordsEdit.SOURCE);

    private Stamp() {}

    /** One hash for each occurrence. */
    static YamlEdit ofOccurrences(YamlEdit yaml, LanguageTag of, Map<String, String> hashes) {
        if (hashes.isEmpty()) {
            return yaml;
        }
        if (!has(yaml, WordsEdit.TRANSLATION)) {
            String all =
                    hashes.entrySet().stream()
                            .map(e -> e.getKey() + ": " + YamlScalar.quoted(e.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            return yaml.insertFirst(line(of, all));
        }
        YamlEdit edited = setLanguage(yaml, of);
        for (Map.Entry<String, String> hash : hashes.entrySet()) {
            String[] path = {WordsEdit.TRANSLATION, WordsEdit.SOURCE, hash.getKey()};
            edited = setHash(edited, hash.getValue(), path);
        }
        return edited;
    }

    /** One hash for the whole file. */
    static YamlEdit ofWhole(YamlEdit yaml, LanguageTag of, String hash) {
        return has(yaml, WordsEdit.TRANSLATION)
                ? setHash(setLanguage(yaml, of), hash, WordsEdit.TRANSLATION, WordsEdit.SOURCE)
                : yaml.append(line(of, YamlScalar.quoted(hash)));
    }

    private static boolean has(YamlEdit yaml, String... path) {
        return yaml.places().find(path).isPresent();
    }

    private static String line(LanguageTag of, String source) {
        return "translation: {of: " + of + ", source: " + source + "}\n";
    }

    private static YamlEdit setLanguage(YamlEdit yaml, LanguageTag of) {
        return setHash(yaml, of.value(), WordsEdit.TRANSLATION, WordsEdit.OF);
    }

    /** What says the same already keeps its quotes, or its lack of them. */
    private static YamlEdit setHash(YamlEdit yaml, String value, String... path) {
        boolean same =
                yaml.places().find(path).map(place -> unquoted(yaml, place)).stream()
                        .anyMatch(value::equals);
        return same ? yaml : yaml.setInline(ORDER, value, path);
    }

    private static String unquoted(YamlEdit yaml, Place place) {
        return yaml.text().substring(place.from(), place.to()).replaceAll("^[\"']|[\"']$", "");
    }
}
