package nl.foutwijzer.asset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.foutwijzer.theme.Theme;

/**
 * The theme's styles and scripts for a site in one file, where each page runs the scripts anew: as
 * functions of what a page has to itself.
 */
public final class OneFileAssets {
    /** The folder of what only such a file has. */
    static final String FOLDER = "single";

    /** What tells whether a browser can show the pages. */
    private static final String ABLE = "assets/js/single.js";

    /** What only pages have that such a file does without. */
    private static final Set<Bundle> ELSEWHERE = Set.of(Bundle.DEMO, Bundle.OFFLINE);

    /** Whose looks are for pages that such a file does without. */
    private static final Set<Bundle> UNSEEN =
            Set.of(Bundle.DEMO, Bundle.BARE, Bundle.HANDBOOK, Bundle.OFFLINE);

    private final ThemeAssets assets;
    private final Theme theme;

    public OneFileAssets(Theme theme) {
        this.assets = new ThemeAssets(theme);
        this.theme = theme;
    }

    /** What runs before the first paint. */
    public String beforePaint() {
        return text(assets.theme()) + LeanScript.of(theme.text(ABLE).orElseThrow());
    }

    /** The styles of all its pages. */
    public String style() {
        StringBuilder style = new StringBuilder();
        assets.styles()
                .forEach(
                        (bundle, asset) ->
                                style.append(UNSEEN.contains(bundle) ? "" : text(asset)));
        return style.append(ThemeAssets.style(theme, FOLDER)).toString();
    }

    /**
     * The scripts of its pages as {@code foutwijzer.bundles}, and what runs them. Each bundle gets
     * the place and the history of its page in place of the browser's.
     */
    public String script() {
        StringBuilder script = new StringBuilder("var foutwijzer = { bundles: {} };\n");
        for (Map.Entry<Bundle, ThemeAssets.Asset> bundle : assets.scripts().entrySet()) {
            if (!ELSEWHERE.contains(bundle.getKey())) {
                script.append("foutwijzer.bundles.")
                        .append(bundle.getKey().stem())
                        .append(" = function (foutwijzer, location, history) {\n")
                        .append(text(bundle.getValue()))
                        .append("return foutwijzer;\n};\n");
            }
        }
        return script.append("if (document.documentElement.dataset.single === 'pages') {\n")
                .append(ThemeAssets.script(theme, FOLDER))
                .append("}\n")
                .toString();
    }

    private static String text(ThemeAssets.Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }
}
