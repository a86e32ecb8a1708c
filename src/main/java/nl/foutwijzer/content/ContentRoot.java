package nl.foutwijzer.content;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder that holds all content.
 *
 * @param folder its real path
 * @param given as the user named it, which is how diagnostics show it
 */
public record ContentRoot(Path folder, String given) {

    /**
     * @throws IOException if there is no such folder
     */
    public static ContentRoot of(Path given) throws IOException {
        String shown = given.normalize().toString().replace('\\', '/');
        return new ContentRoot(given.toRealPath(), shown.isEmpty() ? "." : shown);
    }

    /** A path below the root as diagnostics show it. */
    public String shown(String path) {
        return given.equals(".") ? path : given + "/" + path;
    }

    /** A shown path again as one below the root. */
    public String below(String shown) {
        return given.equals(".") ? shown : shown.substring(given.length() + 1);
    }
}
