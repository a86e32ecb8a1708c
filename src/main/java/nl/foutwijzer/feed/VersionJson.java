package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.Router;
import tools.jackson.databind.node.ObjectNode;

/** Which version of its content a site has, for copies that ask what has changed since. */
public final class VersionJson {
    private VersionJson() {}

    /** For the site on its host. */
    public static byte[] bytes(SiteView view, ContentVersion version) {
        ObjectNode root = FeedDocument.start(Router.version(), FeedSchema.SITE_VERSION);
        put(root, view, version);
        return JsonText.lines(root).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * For a copy: a script that tells the copy's own version.
     *
     * @param version of the whole, for what the copy holds
     */
    public static byte[] script(SiteView view, ContentVersion version) {
        ObjectNode root = JsonText.object();
        put(root, view, version);
        String json = root.toString().replace("<", "\\u003c");
        return ("foutwijzer.copyVersion = " + json + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode root, SiteView view, ContentVersion version) {
        root.put("edition", view.edition().date().toString());
        root.put("hash", version.hash());
        OptionalInt days = view.knowledge().site().offline().staleAfterDays();
        root.put("staleAfterDays", days.isPresent() ? days.getAsInt() : null);
        JsonText.strings(
                root,
                "languages",
                view.readers().keySet().stream().map(LanguageTag::value).toList());
        JsonText.strings(root, "platforms", view.knowledge().site().platforms());
        ObjectNode codes = root.putObject("codes");
        version.codes()
                .forEach(
                        (slug, code) -> {
                            ObjectNode node = codes.putObject(slug);
                            JsonText.strings(node, "platforms", code.platforms());
                            ObjectNode hashes = node.putObject("hashes");
                            for (Map.Entry<LanguageTag, String> each : code.hashes().entrySet()) {
                                hashes.put(each.getKey().value(), each.getValue());
                            }
                        });
    }
}
