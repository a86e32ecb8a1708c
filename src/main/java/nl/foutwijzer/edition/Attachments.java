package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.MediaFile;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.ContentType;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.Digest;
import org.jsoup.nodes.Element;

/**
 * The pictures and other files that pages ask for, each of which stands once in the one file
 * however many pages show it. For all threads.
 */
final class Attachments {
    private static final String MEDIA = "media/";
    private static final int ID_DIGITS = 8;

    private final SitePlan plan;
    private final KnowledgeBase knowledge;
    private final Map<String, Element> pictures = new ConcurrentSkipListMap<>();
    private final Map<String, Element> files = new ConcurrentSkipListMap<>();

    Attachments(SitePlan plan, KnowledgeBase knowledge) {
        this.plan = plan;
        this.knowledge = knowledge;
    }

    /**
     * What shows a picture wherever it is asked for.
     *
     * @param image an {@code img} element
     * @return nothing where no such picture stands in the site
     */
    Optional<Element> picture(String path, Element image) {
        String type = path.isEmpty() ? "" : ContentType.of(new OutputPath(path));
        if (!type.startsWith("image/") || !has(path)) {
            return Optional.empty();
        }
        Optional<MediaFile> media = media(path);
        String width = size(image.attr("width"), media.map(MediaFile::width));
        String height = size(image.attr("height"), media.map(MediaFile::height));
        String id = id("picture", path);
        pictures.computeIfAbsent(path, p -> symbol(id, width, height, data(p, type)));
        return Optional.of(shown(id, image.attr("alt"), width, height));
    }

    /** A link to a file that readers of the site can load; nothing where there is none such. */
    Optional<String> file(String path) {
        if (!has(path)) {
            return Optional.empty();
        }
        String id = id("file", path);
        files.computeIfAbsent(path, p -> download(id, p));
        return Optional.of("#" + id);
    }

    /** All pictures that were asked for. */
    Html pictures() {
        return joined(pictures);
    }

    /** All files that were asked for, as links that hold them. */
    Html files() {
        return joined(files);
    }

    private static Html joined(Map<String, Element> elements) {
        return new Html(
                elements.values().stream()
                        .map(Element::outerHtml)
                        .collect(Collectors.joining("\n")));
    }

    private boolean has(String path) {
        return media(path).isPresent() || knowledge.statics().containsKey(path);
    }

    private Optional<MediaFile> media(String path) {
        return path.startsWith(MEDIA)
                ? Optional.ofNullable(knowledge.media().get(path.substring(MEDIA.length())))
                : Optional.empty();
    }

    private static String size(String stated, Optional<OptionalInt> real) {
        return stated.isEmpty()
                ? String.valueOf(real.orElse(OptionalInt.empty()).orElse(0))
                : stated;
    }

    private static Element symbol(String id, String width, String height, String data) {
        Element symbol = new Element("symbol").id(id).attr("viewBox", box(width, height));
        symbol.appendElement("image")
                .attr("width", width)
                .attr("height", height)
                .attr("href", data);
        return symbol;
    }

    private static Element shown(String id, String alt, String width, String height) {
        Element shown =
                new Element("svg")
                        .attr("class", "picture")
                        .attr("width", width)
                        .attr("height", height)
                        .attr("viewBox", box(width, height));
        if (alt.isEmpty()) {
            shown.attr("aria-hidden", "true");
        } else {
            shown.attr("role", "img").attr("aria-label", alt);
        }
        shown.appendElement("use").attr("href", "#" + id);
        return shown;
    }

    private static String box(String width, String height) {
        return "0 0 " + width + " " + height;
    }

    private Element download(String id, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Element("a")
                .id(id)
                .attr("download", name)
                .attr("href", data(path, "application/octet-stream"))
                .text(name);
    }

    private String data(String path, String type) {
        try {
            byte[] bytes = plan.find(new OutputPath(path)).orElseThrow().bytes();
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String kind, String path) {
        return kind + "-" + Digest.of(path).substring(0, ID_DIGITS);
    }
}
