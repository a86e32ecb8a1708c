package nl.foutwijzer.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import nl.foutwijzer.xliff.Span.Code;
import nl.foutwijzer.xliff.Span.End;
import nl.foutwijzer.xliff.Span.Role;
import nl.foutwijzer.xliff.Span.Words;

/** Reads what stands in one unit. */
final class UnitReader {
    private static final Fragment NOTHING = new Fragment(List.of());

    private final String file;
    private final String id;
    private final String name;
    private final int line;
    private final List<ReadUnit.Segment> segments = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private Optional<String> hash = Optional.empty();
    private Fragment source = NOTHING;
    private Optional<Fragment> target = Optional.empty();
    private State state = State.INITIAL;
    private int order;
    private boolean inSegment;
    private boolean inText;
    private boolean inHash;

    UnitReader(String file, String id, String name, int line) {
        this.file = file;
        this.id = id;
        this.name = name;
        this.line = line;
    }

    ReadUnit unit() {
        return new ReadUnit(file, id, name, line, hash, segments);
    }

    void start(XMLStreamReader xml, boolean core) {
        String element = xml.getLocalName();
        if (inText) {
            inline(xml, core ? element : "");
        } else if (!core) {
            inHash =
                    Names.METADATA.equals(xml.getNamespaceURI())
                            && element.equals("meta")
                            && XliffReader.attribute(xml, "type").equals(Names.HASH);
        } else if (element.equals("segment") || element.equals("ignorable")) {
            inSegment = true;
            source = NOTHING;
            target = Optional.empty();
            state = State.of(XliffReader.attribute(xml, "state")).orElse(State.INITIAL);
            order = segments.size() + 1;
        } else if (inSegment && (element.equals("source") || element.equals("target"))) {
            inText = true;
            String given = XliffReader.attribute(xml, "order");
            order = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : order;
        }
    }

    /** What a tool adds to point at words, such as {@code mrk}, changes none. */
    private void inline(XMLStreamReader xml, String element) {
        String own = XliffReader.attribute(xml, "id");
        switch (element) {
            case "ph" -> code(own, End.BOTH);
            case "sc" -> code(own, End.OPENING);
            case "ec" -> {
                String start = XliffReader.attribute(xml, "startRef");
                code(start.isEmpty() ? own : start, End.CLOSING);
            }
            case "pc" -> {
                open.push(own);
                code(own, End.OPENING);
            }
            case "cp" -> character(XliffReader.attribute(xml, "hex"));
            default -> {}
        }
    }

    private void character(String hex) {
        if (hex.matches("[0-9A-Fa-f]{1,4}")) {
            words.append((char) Integer.parseInt(hex, 16));
        }
    }

    private void code(String id, End end) {
        endWords();
        spans.add(new Code(id, end, Role.OTHER, ""));
    }

    private void endWords() {
        if (!words.isEmpty()) {
            spans.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    void text(String text) {
        if (inText) {
            words.append(text);
        } else if (inHash) {
            hash = Optional.of(hash.orElse("") + text);
        }
    }

    /** Whether the unit ends with the element that ends. */
    boolean end(String element, boolean core) {
        inHash = false;
        if (!core) {
            return false;
        }
        switch (element) {
            case "pc" -> {
                if (inText && !open.isEmpty()) {
                    code(open.pop(), End.CLOSING);
                }
            }
            case "source" -> takeText().ifPresent(text -> source = text);
            case "target" -> target = takeText().or(() -> target);
            case "segment", "ignorable" -> endSegment(element.equals("ignorable"));
            default -> {}
        }
        return element.equals("unit");
    }

    private Optional<Fragment> takeText() {
        if (!inText) {
            return Optional.empty();
        }
        inText = false;
        endWords();
        Fragment text = new Fragment(spans);
        spans.clear();
        return Optional.of(text);
    }

    private void endSegment(boolean ignorable) {
        if (inSegment) {
            segments.add(new ReadUnit.Segment(ignorable, state, source, target, order));
            inSegment = false;
        }
    }
}
