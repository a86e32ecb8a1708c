package nl.foutwijzer.links;

import java.util.Map;
import java.util.Set;
import nl.foutwijzer.links.Link.Use;

/** The attributes that the theme has for its scripts, and that hold an address. */
public final class ThemeAddresses {
    static final Map<String, Use> BY_ATTRIBUTE =
            Map.ofEntries(
                    Map.entry("data-search", Use.FILE),
                    Map.entry("data-bundle", Use.FILE),
                    Map.entry("data-look", Use.FILE),
                    Map.entry("data-words", Use.FILE),
                    Map.entry("data-scan", Use.FILE),
                    Map.entry("data-manifest", Use.FILE),
                    Map.entry("data-zoom", Use.FILE),
                    Map.entry("data-zoom-look", Use.FILE),
                    Map.entry("data-note-script", Use.FILE),
                    Map.entry("data-note-look", Use.FILE),
                    Map.entry("data-offline", Use.FILE),
                    Map.entry("data-own", Use.FILE),
                    Map.entry("data-root", Use.FOLDER),
                    Map.entry("data-not-found", Use.FOLDER));

    /** The names of all of them. */
    public static final Set<String> NAMES = BY_ATTRIBUTE.keySet();

    private ThemeAddresses() {}
}
