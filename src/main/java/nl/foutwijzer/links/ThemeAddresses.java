package nl.foutwijzer.links;

import java.util.Map;
import nl.foutwijzer.links.Link.Use;

/** The attributes that the theme has for its scripts, and that hold an address. */
final class ThemeAddresses {
    static final Map<String, Use> BY_ATTRIBUTE =
            Map.of(
                    "data-search", Use.FILE,
                    "data-bundle", Use.FILE,
                    "data-look", Use.FILE,
                    "data-words", Use.FILE,
                    "data-scan", Use.FILE,
                    "data-manifest", Use.FILE,
                    "data-zoom", Use.FILE,
                    "data-zoom-look", Use.FILE,
                    "data-root", Use.FOLDER,
                    "data-not-found", Use.FOLDER);

    private ThemeAddresses() {}
}
