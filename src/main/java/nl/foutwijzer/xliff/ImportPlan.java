package nl.foutwijzer.xliff;

import java.util.List;
import java.util.Map;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Part;

/**
 * What the import of a document changes.
 *
 * @param texts how many units have other words
 * @param stamped how many parts are stated to translate the source as it is
 * @param refused what is not imported and why, one line each
 */
public record ImportPlan(List<FileEdit> files, int texts, int stamped, List<String> refused) {
    public ImportPlan {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /**
     * Changes of one file, which may not exist yet.
     *
     * @param path below the content root
     * @param source the file that it translates, below the content root
     * @param hashes of the source words that it is now known to translate, by part
     */
    public record FileEdit(
            String path,
            String source,
            Part.Kind kind,
            LanguageTag of,
            List<FieldEdit> fields,
            Map<String, String> hashes) {}

    /**
     * Other words for a field.
     *
     * @param text empty for a message that the product does not have
     */
    public record FieldEdit(String part, String field, String text) {}
}
