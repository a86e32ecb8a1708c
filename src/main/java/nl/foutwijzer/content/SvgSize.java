package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size of an SVG picture: its width and height, and what one of them or both leave open as its
 * {@code viewBox} has it.
 */
final class SvgSize {
    private static final String NUMBER = "([0-9]{1,6}(?:\\.[0-9]{1,9})?)";
    private static final Pattern LENGTH = Pattern.compile("\\s*" + NUMBER + "([a-z]*)\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER + "\\s*");

    /** CSS pixels. Sizes in what depends on a font or a window are none. */
    private static final Map<String, Double> UNITS =
            Map.of(
                    "", 1.0, "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54,
                    "mm", 96 / 25.4);

    private SvgSize() {}

    static Optional<PictureSize> of(ByteBuffer file) {
        try {
            XMLStreamReader reader =
                    SvgSafety.reader(StandardCharsets.UTF_8.decode(file.duplicate()).toString());
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
            return reader.getLocalName().equals("svg") ? ofRoot(reader) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> ofRoot(XMLStreamReader root) {
        Optional<Double> width = length(root.getAttributeValue(null, "width"));
        Optional<Double> height = length(root.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(size(width.get(), height.get()));
        }
        @Nullable String viewBox = root.getAttributeValue(null, "viewBox");
        Matcher box = VIEW_BOX.matcher(viewBox == null ? "" : viewBox);
        if (!box.matches()) {
            return Optional.empty();
        }
        double boxWidth = Double.parseDouble(box.group(1));
        double boxHeight = Double.parseDouble(box.group(2));
        double scale =
                width.map(w -> w / boxWidth).or(() -> height.map(h -> h / boxHeight)).orElse(1.0);
        return Optional.of(size(boxWidth * scale, boxHeight * scale));
    }

    private static PictureSize size(double width, double height) {
        return new PictureSize((int) Math.round(width), (int) Math.round(height));
    }

    private static Optional<Double> length(@Nullable String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text);
        return length.matches()
                ? Optional.ofNullable(UNITS.get(length.group(2)))
                        .map(unit -> unit * Double.parseDouble(length.group(1)))
                : Optional.empty();
    }
}
