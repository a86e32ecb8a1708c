package nl.foutwijzer.build;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.foutwijzer.asset.Bundle;
import nl.foutwijzer.asset.ThemeAssets;
import nl.foutwijzer.page.AssetNames;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Where the theme's files come to stand in the site. */
final class PublishedAssets {
    /** What an icon may add to every page. */
    private static final int LONGEST_INLINE = 1000;

    private PublishedAssets() {}

    /**
     * What pages load.
     *
     * @param isApp whether browsers can keep the site
     * @param isCopy whether it is a copy for use without a network
     */
    static Set<Bundle> bundles(boolean isApp, boolean isCopy) {
        Set<Bundle> bundles = EnumSet.complementOf(EnumSet.of(Bundle.HANDBOOK));
        if (!isApp) {
            bundles.remove(Bundle.OFFLINE);
        }
        if (!isCopy) {
            bundles.remove(Bundle.EDITION);
        }
        return bundles;
    }

    static AssetNames names(ThemeAssets assets) {
        return new AssetNames(
                paths(assets.styles()),
                paths(assets.scripts()),
                Router.asset(assets.theme().name()),
                new AssetNames.Icon(
                        Router.asset(assets.icon().name()), inline(assets.icon().bytes())));
    }

    private static Map<String, OutputPath> paths(Map<Bundle, ThemeAssets.Asset> assets) {
        Map<String, OutputPath> paths = new LinkedHashMap<>();
        assets.forEach((bundle, asset) -> paths.put(bundle.stem(), Router.asset(asset.name())));
        return paths;
    }

    /** As a {@code data:} address (RFC 2397), with only those characters encoded that must be. */
    private static @Nullable String inline(byte[] icon) {
        String text =
                new String(icon, StandardCharsets.UTF_8)
                        .strip()
                        .replace("%", "%25")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\"", "%22")
                        .replaceAll("\\s+", "%20");
        return text.length() > LONGEST_INLINE ? null : "data:image/svg+xml," + text;
    }
}
