package nl.foutwijzer.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.theme.Theme;

/**
 * The theme's styles and scripts as pages load them: one file of each, and a digest in its name, so
 * that a browser may keep it for ever.
 */
public final class ThemeAssets {
    private static final String STYLES = "assets/css";
    private static final String SCRIPTS = "assets/js";
    private static final String ICON = "assets/icon.svg";

    /** What must run before the first paint; it stays out of the script that is deferred. */
    private static final String BLOCKING = SCRIPTS + "/theme.js";

    private static final int SHOWN_DIGITS = 8;

    private final Asset style;
    private final Asset script;
    private final Asset theme;
    private final Asset icon;

    /** One file, by a name that changes with its bytes. */
    public static final class Asset {
        private final String name;
        private final byte[] bytes;

        private Asset(String stem, String extension, byte[] bytes) {
            String digest = new Digest().add(bytes).hex().substring(0, SHOWN_DIGITS);
            this.name = stem + "." + digest + extension;
            this.bytes = bytes;
        }

        /** For example {@code site.0a1b2c3d.css}. */
        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public ThemeAssets(Theme theme) {
        this.style = new Asset("site", ".css", joined(theme, STYLES, ".css"));
        this.script = new Asset("site", ".js", joined(theme, SCRIPTS, ".js"));
        this.theme = new Asset("theme", ".js", theme.bytes(BLOCKING).orElseThrow());
        this.icon = new Asset("icon", ".svg", theme.bytes(ICON).orElseThrow());
    }

    public Asset style() {
        return style;
    }

    public Asset script() {
        return script;
    }

    /** The script that sets the stored colours; it stands in the head and blocks. */
    public Asset theme() {
        return theme;
    }

    public Asset icon() {
        return icon;
    }

    public List<Asset> all() {
        return List.of(style, script, theme, icon);
    }

    /** The files of a folder in the order of their names, each on lines of its own. */
    private static byte[] joined(Theme theme, String folder, String extension) {
        return theme.list(folder).stream()
                .filter(path -> path.endsWith(extension) && !path.equals(BLOCKING))
                .map(path -> theme.text(path).orElseThrow().strip() + "\n")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
