package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.ContentType;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.Sha256;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts what a document loads into it, and forbids it to load or run anything else. */
final class Embedding {
    private final SitePlan plan;
    private final Document document;

    Embedding(SitePlan plan, Document document) {
        this.plan = plan;
        this.document = document;
    }

    void apply() throws IOException {
        for (Element style : document.select("link[rel=stylesheet]")) {
            InlineCode code =
                    InlineCode.style(new String(bytes(style, "href"), StandardCharsets.UTF_8));
            style.replaceWith(new Element("style").appendChild(new DataNode(code.text())));
        }
        for (Element picture : document.select("img[src]")) {
            String type = ContentType.of(file(picture, "src"));
            String data = Base64.getEncoder().encodeToString(bytes(picture, "src"));
            picture.attr("src", "data:" + type + ";base64," + data);
            picture.removeAttr("loading"); // paper does not scroll
        }
        document.expectFirst("meta[charset]").after(policy());
    }

    private byte[] bytes(Element element, String attribute) throws IOException {
        return plan.find(file(element, attribute)).orElseThrow().bytes();
    }

    private static OutputPath file(Element element, String attribute) {
        return SiteAddress.of(element, element.attr(attribute), Optional.empty())
                .map(address -> new OutputPath(address.path()))
                .orElseThrow();
    }

    /** Allows all styles that stand in the document, be it that its template put them there. */
    private Element policy() {
        List<String> styles =
                document.select("style").stream().map(s -> Sha256.source(s.data())).toList();
        return new Element("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src "
                                + String.join(" ", styles)
                                + "; img-src data:; form-action 'none'; base-uri 'none'");
    }
}
