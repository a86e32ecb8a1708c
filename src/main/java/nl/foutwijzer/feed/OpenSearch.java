package nl.foutwijzer.feed;

import nl.foutwijzer.page.SearchDescription;

/** Writes descriptions of a search as browsers read them: OpenSearch 1.1. */
public final class OpenSearch {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    private OpenSearch() {}

    public static byte[] bytes(SearchDescription search) {
        return XmlDocument.bytes(
                "OpenSearchDescription",
                NAMESPACE,
                xml -> {
                    xml.element("ShortName", name -> name.text(search.shortName()));
                    xml.element("Description", text -> text.text(search.description()));
                    xml.element("Language", tag -> tag.text(search.language()));
                    xml.element("InputEncoding", name -> name.text("UTF-8"));
                    xml.element(
                            "Image",
                            image -> {
                                image.attribute("type", "image/svg+xml");
                                image.text(search.icon());
                            });
                    xml.element(
                            "Url",
                            url -> {
                                url.attribute("type", "text/html");
                                url.attribute("template", search.template());
                            });
                    xml.element(
                            "Url",
                            url -> {
                                url.attribute("type", "application/opensearchdescription+xml");
                                url.attribute("rel", "self");
                                url.attribute("template", search.self());
                            });
                });
    }
}
