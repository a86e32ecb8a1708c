package nl.foutwijzer.asset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.theme.Theme;

/**
 * The theme's styles and scripts as pages load them: one file of each kind for each bundle, and a
 * digest in its name, so that a browser may keep it for ever.
 */
public final class ThemeAssets {
    private static final String STYLES = "assets/css";
    private static final String SCRIPTS = "assets/js";
    private static final String ICON = "assets/icon.svg";

    /** What must run before the first paint, so that it stands in no bundle. */
    private static final String BLOCKING = SCRIPTS + "/theme.js";

    private static final int SHOWN_DIGITS = 8;

    private final Map<Bundle, Asset> styles = new EnumMap<>(Bundle.class);
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
        this(theme, EnumSet.allOf(Bundle.class));
    }

    /**
     * @param bundles that pages have
     */
    public ThemeAssets(Theme theme, Set<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            add(styles, bundle, ".css", style(theme, bundle.stem()));
            add(scripts, bundle, ".js", script(theme, bundle.stem()));
        }
        this.theme = new Asset("theme", ".js", theme.bytes(BLOCKING).orElseThrow());
        this.icon = new Asset("icon", ".svg", theme.bytes(ICON).orElseThrow());
    }

    private static void add(
            Map<Bundle, Asset> assets, Bundle bundle, String extension, String text) {
        if (!text.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assets.put(bundle, new Asset(bundle.stem(), extension, bytes));
        }
    }

    /** The styles of each folder that has some. */
    public Map<Bundle, Asset> styles() {
        return Collections.unmodifiableMap(styles);
    }

    /** The scripts of each folder that has some. */
    public Map<Bundle, Asset> scripts() {
        return Collections.unmodifiableMap(scripts);
    }

    /** The script that sets the stored colours; it stands in the head and blocks. */
    public Asset theme() {
        return theme;
    }

    public Asset icon() {
        return icon;
    }

    /** The files of the site; what only a handbook loads is no part of it. */
    public List<Asset> all() {
        return Stream.of(styles.values(), scripts.values(), List.of(theme, icon))
                .flatMap(Collection::stream)
                .filter(asset -> asset != styles.get(Bundle.HANDBOOK))
                .toList();
    }

    static String style(Theme theme, String folder) {
        return joined(theme, STYLES + "/" + folder, ".css", LeanStyle::of);
    }

    static String script(Theme theme, String folder) {
        return joined(theme, SCRIPTS + "/" + folder, ".js", LeanScript::of);
    }

    /** The files of a folder in the order of their names, each on lines of its own. */
    private static String joined(
            Theme theme, String folder, String extension, UnaryOperator<String> lean) {
        return theme.list(folder).stream()
                .filter(path -> path.endsWith(extension))
                .map(path -> lean.apply(theme.text(path).orElseThrow().strip()).strip() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
