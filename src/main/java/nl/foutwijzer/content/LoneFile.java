package nl.foutwijzer.content;

import java.util.Map;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.PartWords;
import nl.foutwijzer.translation.Parts;

/** Reads a file of words by itself: one of an earlier time, or of another folder. */
public final class LoneFile {
    private LoneFile() {}

    /** The words of a file by the id of their part; none where it is not sound. */
    public static Map<String, PartWords> read(SourceFile file, Part.Kind kind) {
        Diagnostics unread = new Diagnostics();
        return switch (kind) {
            case ERROR -> new ErrorTextReader(unread).read(file).map(Parts::of).orElse(Map.of());
            case ARTICLE ->
                    new ArticleReader(unread)
                            .read(file)
                            .map(text -> Map.of("", Parts.of(text)))
                            .orElse(Map.of());
        };
    }
}
