package nl.foutwijzer.asset;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.theme.Theme;

/**
 * The theme's styles and scripts as pages load them: one file of each kind, and a digest in its
 * name, so that a browser may keep it for ever.
 */
public final class ThemeAssets {
    private static final String STYLES = "assets/css";
    private static final String SCRIPTS = "assets/js";
    private static final String ICON = "assets/icon.svg";

    /** What must run before the first paint, so that it stands in no bundle. */
    private static final String BLOCKING = SCRIPTS + "/theme.js";

    private static final int SHOWN_DIGITS = 8;

    private final Asset style;
    private final Map<Bundle, Asset> scripts = new EnumMap<>(Bundle.class);
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
        this.style =
                new Asset("site", ".css", joined(theme, STYLES, ".css", UnaryOperator.identity()));
        for (Bundle bundle : Bundle.values()) {
            String stem = bundle.stem();
            byte[] joined = joined(theme, SCRIPTS + "/" + stem, ".js", LeanScript::of);
            scripts.put(bundle, new Asset(stem, ".js", joined));
        }
        this.theme = new Asset("theme", ".js", theme.bytes(BLOCKING).orElseThrow());
        this.icon = new Asset("icon", ".svg", theme.bytes(ICON).orElseThrow());
    }

    public Asset style() {
        return style;
    }

    /** The scripts of one folder; empty where the theme has none there. */
    public Asset script(Bundle bundle) {
        return requireNonNull(scripts.get(bundle));
    }

    /** The script that sets the stored colours; it stands in the head and blocks. */
    public Asset theme() {
        return theme;
    }

    public Asset icon() {
        return icon;
    }

    public List<Asset> all() {
        return Stream.of(Stream.of(style), scripts.values().stream(), Stream.of(theme, icon))
                .flatMap(assets -> assets)
                .toList();
    }

    /** The files of a folder in the order of their names, each on lines of its own. */
    private static byte[] joined(
            Theme theme, String folder, String extension, UnaryOperator<String> lean) {
        return theme.list(folder).stream()
                .filter(path -> path.endsWith(extension))
                .map(path -> lean.apply(theme.text(path).orElseThrow().strip()).strip() + "\n")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
