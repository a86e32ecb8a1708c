package nl.foutwijzer.gallery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages as the templates make them, whose addresses hold wherever a part of them is shown. */
record Pages(Function<OutputPath, Optional<Output>> site, String root) {
    private static final String ANY_HOST = "http://any";

    /** Besides links, where elements lead to or what they load. */
    private static final List<String> ADDRESSES =
            List.of(
                    "href",
                    "src",
                    "action",
                    "data-codes",
                    "data-search",
                    "data-bundle",
                    "data-look",
                    "data-words",
                    "data-scan",
                    "data-manifest",
                    "data-root",
                    "data-offline",
                    "data-zoom",
                    "data-zoom-look",
                    "data-note-script",
                    "data-note-look");

    /** Those by which a script takes a whole page over. */
    private static final List<String> TAKEN_OVER =
            List.of("data-here", "data-chooser", "data-not-found");

    /**
     * A page, to be changed at will.
     *
     * @throws IOException if there is none, or if it cannot be made
     */
    Document read(String path) throws IOException {
        Output output =
                site.apply(new OutputPath(path))
                        .orElseThrow(() -> new IOException("the gallery has no page " + path));
        Document page = Jsoup.parse(new String(output.bytes(), StandardCharsets.UTF_8));
        URI base = URI.create(ANY_HOST + root + path);
        for (Element element : page.getAllElements()) {
            rebase(element, base);
            TAKEN_OVER.forEach(element::removeAttr);
        }
        return page;
    }

    private static void rebase(Element element, URI base) {
        for (String name : ADDRESSES) {
            String address = element.attr(name);
            if (element.hasAttr(name) && !address.startsWith("#") && !address.startsWith("data:")) {
                String whole = base.resolve(address).toString();
                element.attr(
                        name,
                        whole.startsWith(ANY_HOST) ? whole.substring(ANY_HOST.length()) : whole);
            }
        }
    }
}
