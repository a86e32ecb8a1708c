package nl.foutwijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.source.SourceMap;
import nl.foutwijzer.source.SourceSpan;

/** A YAML document as it was written: scalars are text, and everything knows its place. */
sealed interface YamlNode {

    SourceSpan span();

    /** What this is, for messages to people. */
    String kind();

    /** A mapping; its entries keep their order. */
    record Mapping(SourceSpan span, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "a mapping (key: value)";
        }
    }

    /** A key's place and its value. */
    record Entry(SourceSpan keySpan, YamlNode value) {}

    /** A sequence. */
    record Sequence(SourceSpan span, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A scalar.
     *
     * @param text as written, not resolved: {@code 0x10} and {@code 007} stay as they are
     * @param plain whether it stands without quotes and outside a block
     * @param comment where a comment cuts off the rest of its line
     */
    record Scalar(SourceMap map, String text, boolean plain, Optional<SourceSpan> comment)
            implements YamlNode {
        @Override
        public SourceSpan span() {
            return map.at(0);
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }

        /** An empty value, {@code ~} or {@code null}. */
        boolean isNull() {
            return (plain && text.isEmpty()) || isStatedNull();
        }

        /** {@code ~} or {@code null}: nothing, and on purpose. */
        boolean isStatedNull() {
            return plain && (text.equals("~") || text.equals("null"));
        }
    }
}
