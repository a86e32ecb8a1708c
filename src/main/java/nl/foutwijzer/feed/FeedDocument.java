package nl.foutwijzer.feed;

import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import tools.jackson.databind.node.ObjectNode;

/** How each document for programs begins. */
final class FeedDocument {
    private FeedDocument() {}

    /**
     * @param path where it will stand, from where it leads to its schema
     */
    static ObjectNode start(OutputPath path, FeedSchema schema) {
        ObjectNode root = JsonText.object();
        root.put("$schema", Router.relative(path, Router.schema(schema.fileName())));
        root.put("schema", FeedSchema.VERSION);
        return root;
    }

    /** Which site this is, and of which day. */
    static void putSite(ObjectNode root, SiteView view) {
        root.put("edition", view.edition().date().toString());
        root.put("sourceLanguage", view.knowledge().site().sourceLanguage().value());
        root.put("base", view.knowledge().site().addresses().baseUrl().orElse(null));
    }
}
