package nl.foutwijzer.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.content.FrontMatter;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;

/**
 * The text of one file of words, and changes of single texts in it. Immutable; comments, order and
 * layout of all that is not changed stay.
 */
public abstract sealed class WordsEdit {
    static final String TRANSLATION = "translation";
    static final String SOURCE = "source";
    static final String OF = "of";

    private WordsEdit() {}

    /**
     * The edit of a file that was read soundly.
     *
     * @throws IllegalArgumentException if it is not sound
     */
    public static WordsEdit of(SourceFile file, Part.Kind kind) {
        return switch (kind) {
            case ERROR -> new OfError(new YamlEdit(file.text()));
            case ARTICLE ->
                    new OfArticle(
                            FrontMatter.of(file.text())
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            file.path() + " has no front matter")));
        };
    }

    /**
     * Sets one text.
     *
     * @param part the id of the occurrence; empty for an article
     * @param field as {@link PartWords#fields} names it
     * @param text empty for a message that the product is stated not to have
     */
    public abstract WordsEdit set(String part, String field, String text);

    /**
     * States which source words these translate.
     *
     * @param hashes by the part's id
     */
    public abstract WordsEdit stamp(LanguageTag of, Map<String, String> hashes);

    /** The whole file, as changed. */
    public abstract String text();

    /** Words of a code. */
    private static final class OfError extends WordsEdit {
        private static final List<String> ORDER =
                List.of(
                        TRANSLATION,
                        "occurrences",
                        PartWords.MESSAGE,
                        PartWords.MEANING,
                        "causes",
                        PartWords.SOLVED);

        private final YamlEdit yaml;

        OfError(YamlEdit yaml) {
            this.yaml = yaml;
        }

        @Override
        public WordsEdit set(String part, String field, String text) {
            List<String> path = new ArrayList<>();
            if (!part.equals(Occurrence.SINGLE)) {
                path.addAll(List.of("occurrences", part));
            }
            path.addAll(List.of(field.split("/", 2)));
            return new OfError(yaml.setProse(ORDER, text, path.toArray(String[]::new)));
        }

        @Override
        public WordsEdit stamp(LanguageTag of, Map<String, String> hashes) {
            return new OfError(Stamp.ofOccurrences(yaml, of, hashes));
        }

        @Override
        public String text() {
            return yaml.text();
        }
    }

    /** A Markdown file. */
    private static final class OfArticle extends WordsEdit {
        private static final List<String> ORDER =
                List.of(PartWords.TITLE, PartWords.SUMMARY, TRANSLATION);

        private final FrontMatter matter;

        OfArticle(FrontMatter matter) {
            this.matter = matter;
        }

        @Override
        public WordsEdit set(String part, String field, String text) {
            return field.equals(PartWords.BODY)
                    ? new OfArticle(matter.withBody(text))
                    : of(fields().setInline(ORDER, text, field));
        }

        @Override
        public WordsEdit stamp(LanguageTag of, Map<String, String> hashes) {
            return hashes.containsKey("") ? of(Stamp.ofWhole(fields(), of, hashes.get(""))) : this;
        }

        private YamlEdit fields() {
            return new YamlEdit(matter.fields());
        }

        private OfArticle of(YamlEdit fields) {
            return new OfArticle(matter.withFields(fields.text()));
        }

        @Override
        public String text() {
            return matter.text();
        }
    }
}
