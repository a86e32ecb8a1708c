package nl.foutwijzer.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A picture written as {@code :::image source="x.png" alt-text="words" lightbox="large.png":::}.
 */
final class ImageDirective extends Image {
    private final boolean decorative;
    private final String lightbox;

    private ImageDirective(Map<String, String> attributes) {
        super(attributes.getOrDefault("source", ""), null);
        decorative = "icon".equals(attributes.get("type"));
        lightbox = attributes.getOrDefault("lightbox", "");
        appendChild(new Text(attributes.getOrDefault("alt-text", "")));
    }

    /** Whether it says nothing that the words beside it do not say. */
    boolean isDecorative() {
        return decorative;
    }

    /** The picture that shows it large; empty where that is itself. */
    String lightbox() {
        return lightbox;
    }

    /** Makes the parsers of such pictures. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(':');
        }

        @Override
        public InlineContentParser create() {
            return ImageDirective::tryParse;
        }
    }

    private static @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!scanner.next(DirectiveLine.FENCE)) {
            return ParsedInline.none();
        }
        scanner.whitespace();
        if (!scanner.next("image") || scanner.whitespace() == 0) {
            return ParsedInline.none();
        }
        Map<String, String> attributes = new HashMap<>();
        while (!scanner.next(DirectiveLine.FENCE)) {
            if (!readAttribute(scanner, attributes)) {
                return ParsedInline.none();
            }
            scanner.whitespace();
        }
        return ParsedInline.of(new ImageDirective(attributes), scanner.position());
    }

    private static boolean readAttribute(Scanner scanner, Map<String, String> attributes) {
        Position start = scanner.position();
        while (isNameCharacter(scanner.peek())) {
            scanner.next();
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        if (name.isEmpty() || !scanner.next('=') || !scanner.next('"')) {
            return false;
        }
        Position value = scanner.position();
        if (scanner.find('"') < 0) {
            return false;
        }
        attributes.put(name, scanner.getSource(value, scanner.position()).getContent());
        return scanner.next('"');
    }

    private static boolean isNameCharacter(char c) {
        return Ascii.isLowerCase(c) || c == '-';
    }
}
