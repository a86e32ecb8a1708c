package nl.foutwijzer.content;

import java.util.Map;
import nl.foutwijzer.content.YamlNode.Entry;
import nl.foutwijzer.diagnostic.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds the key that was probably meant to be another one. */
final class Mistyped {
    private Mistyped() {}

    /** What stands at a key that is nearly the wanted one; null where there is none. */
    static @Nullable Entry of(String wanted, Map<String, Entry> entries) {
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (looksLike(entry.getKey(), wanted) && Nearest.isNear(entry.getKey(), wanted)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Whoever mistypes a word mostly gets its first or its last letter right; this is fast. */
    private static boolean looksLike(String key, String wanted) {
        return !key.isEmpty()
                && (key.charAt(0) == wanted.charAt(0)
                        || key.charAt(key.length() - 1) == wanted.charAt(wanted.length() - 1));
    }
}
