package nl.foutwijzer.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the values of a YAML file stand, for those who edit it in place. */
public final class YamlPlaces {
    private final SourceFile file;
    private final Optional<Node> root;

    private YamlPlaces(SourceFile file, Optional<Node> root) {
        this.file = file;
        this.root = root;
    }

    /** How a value is written. */
    public enum Style {
        /** A mapping whose entries stand on lines of their own. */
        BLOCK_MAPPING,
        /** A mapping between braces. */
        FLOW_MAPPING,
        PLAIN,
        QUOTED,
        /** A block scalar that keeps its lines. */
        LITERAL,
        /** A block scalar that joins its lines. */
        FOLDED,
        /** A list, which nothing is edited in. */
        LIST
    }

    /**
     * A value and its key.
     *
     * @param keyFrom where the key begins, as an offset into the file's text
     * @param from where the value begins: for a block scalar its {@code >} or {@code |}; right
     *     behind the colon where there is none
     * @param to where it ends, without the line ends and comments that follow
     * @param column of the key, counted from 0
     */
    public record Place(int keyFrom, int from, int to, int column, Style style) {}

    /**
     * The places of a file.
     *
     * @throws IllegalArgumentException if the file is not sound YAML, which its reader has reported
     */
    public static YamlPlaces of(SourceFile file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setUseMarks(true)
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build();
            return new YamlPlaces(file, new Compose(settings).composeString(file.text()));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file.path() + " is not sound YAML", e);
        }
    }

    /** The keys of a mapping and where their values stand; none where there is no such mapping. */
    public Map<String, Place> entries(String... path) {
        Map<String, Place> result = new LinkedHashMap<>();
        node(Arrays.asList(path))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .ifPresent(
                        mapping ->
                                mapping.getValue()
                                        .forEach(
                                                e ->
                                                        result.put(
                                                                key(e.getKeyNode()),
                                                                place(
                                                                        e.getKeyNode(),
                                                                        e.getValueNode()))));
        return result;
    }

    /** Where a value stands. */
    public Optional<Place> find(String... path) {
        String[] parent = Arrays.copyOf(path, path.length - 1);
        return Optional.ofNullable(entries(parent).get(path[path.length - 1]));
    }

    private Optional<Node> node(List<String> path) {
        Optional<Node> node = root;
        for (String name : path) {
            node =
                    node.filter(MappingNode.class::isInstance)
                            .map(MappingNode.class::cast)
                            .flatMap(mapping -> value(mapping, name));
        }
        return node;
    }

    private static Optional<Node> value(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(e -> key(e.getKeyNode()).equals(name))
                .map(e -> e.getValueNode())
                .findFirst();
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Place place(Node key, Node value) {
        Mark keyMark = key.getStartMark().orElseThrow();
        Style style = style(value);
        int from = offset(value.getStartMark().orElseThrow());
        if (from == offset(value.getEndMark().orElseThrow())) {
            // Nothing is said to stand behind the comments that follow.
            int behind = file.text().indexOf(':', offset(key.getEndMark().orElseThrow())) + 1;
            return new Place(offset(keyMark), behind, behind, keyMark.getColumn(), style);
        }
        return new Place(offset(keyMark), from, end(value, from), keyMark.getColumn(), style);
    }

    /**
     * A block reaches over blank lines and comments to what follows it; its last value does not.
     */
    private int end(Node node, int from) {
        Optional<Node> last = lastOfBlock(node);
        if (last.isPresent()) {
            return end(last.get(), offset(last.get().getStartMark().orElseThrow()));
        }
        int to = offset(node.getEndMark().orElseThrow());
        while (to > from && Character.isWhitespace(file.text().charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static Optional<Node> lastOfBlock(Node node) {
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
            return Optional.of(
                    mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK) {
            return Optional.of(list.getValue().get(list.getValue().size() - 1));
        }
        return Optional.empty();
    }

    private int offset(Mark mark) {
        return file.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Style style(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getFlowStyle() == FlowStyle.FLOW
                    ? Style.FLOW_MAPPING
                    : Style.BLOCK_MAPPING;
        }
        return node instanceof ScalarNode scalar ? style(scalar.getScalarStyle()) : Style.LIST;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case FOLDED -> Style.FOLDED;
            case LITERAL -> Style.LITERAL;
            case PLAIN -> Style.PLAIN;
            default -> Style.QUOTED;
        };
    }
}
