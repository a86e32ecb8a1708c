package nl.foutwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.foutwijzer.source.SourceSpan;
import nl.foutwijzer.source.SourceText;
import org.commonmark.node.Block;

/**
 * Leads from the offsets in a block's text, whose lines lost their indentation, to their places.
 */
final class LinePlaces {
    private final TreeMap<Integer, Integer> inputOffsets = new TreeMap<>();
    private final SourceText source;
    private final SourceSpan start;

    LinePlaces(String text, Block block, Findings findings) {
        source = findings.source(block);
        start = findings.place(block);
        // The parser gives a span to each line that is not empty.
        List<Integer> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end;
            if (next > from) {
                lines.add(from);
            }
            from = next + 1;
        }
        var spans = block.getSourceSpans();
        for (int i = 0; i < Math.min(lines.size(), spans.size()); i++) {
            inputOffsets.put(lines.get(i), spans.get(i).getInputIndex());
        }
    }

    SourceSpan at(int offset) {
        var line = inputOffsets.floorEntry(offset);
        return line == null ? start : source.spanAt(line.getValue() + offset - line.getKey());
    }
}
