package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.page.WebManifest;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an operating system is told of the site as an app: the Web Application Manifest. */
public final class WebManifestJson {
    /** The theme's own colours in light, {@code --sign} and {@code --ground}. */
    private static final String SIGN = "#0b4a8c";

    private static final String GROUND = "#ffffff";

    private WebManifestJson() {}

    public static byte[] bytes(WebManifest manifest) {
        ObjectNode json =
                JsonText.object()
                        .put("name", manifest.name())
                        .put("short_name", manifest.shortName())
                        .put("description", manifest.description())
                        .put("lang", manifest.lang())
                        .put("dir", manifest.dir())
                        .put("start_url", ".")
                        .put("scope", ".")
                        // Pages have no way back of their own, so the browser's has to stay.
                        .put("display", "minimal-ui")
                        .put("theme_color", SIGN)
                        .put("background_color", GROUND);
        json.putArray("icons")
                .add(
                        JsonText.object()
                                .put("src", manifest.icon())
                                .put("sizes", "any")
                                .put("type", "image/svg+xml"));
        return JsonText.print(json).getBytes(StandardCharsets.UTF_8);
    }
}
