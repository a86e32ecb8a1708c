package nl.foutwijzer.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.foutwijzer.markdown.InlinePiece;
import nl.foutwijzer.markdown.TextBlock;
import nl.foutwijzer.markdown.TextBlocks;
import nl.foutwijzer.translation.PartWords;

/**
 * One field of a part, as units.
 *
 * @param name as {@link PartWords#fields} names it
 * @param target its words in the target language, if there are any
 */
record FieldUnits(
        String name,
        TextBlocks source,
        Optional<TextBlocks> target,
        Alignment alignment,
        List<Unit> units) {

    /** What the ids and names of a field's units begin with. */
    record Label(String id, String name) {}

    static FieldUnits of(
            String field,
            Label label,
            String source,
            Optional<String> translated,
            LanguagePair languages,
            Fragments fragments) {
        TextBlocks from = blocks(field, source);
        Optional<TextBlocks> to = translated.map(text -> blocks(field, text));
        Alignment alignment =
                Alignment.of(
                        from.blocks(), to.map(TextBlocks::blocks).orElse(List.of()), languages);
        List<Unit> units = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < from.blocks().size(); i++) {
            TextBlock block = from.blocks().get(i);
            int index = alignment.targets().get(i);
            String hash = Unit.hash(block.text());
            units.add(
                    new Unit(
                            id(label, hash, from.blocks().size(), seen),
                            from.blocks().size() == 1
                                    ? label.name()
                                    : label.name() + ", " + block.place(),
                            hash,
                            i,
                            fragments.source(block),
                            to.filter(t -> index >= 0)
                                    .map(t -> fragments.target(block, t.blocks().get(index)))));
        }
        return new FieldUnits(field, from, to, alignment, List.copyOf(units));
    }

    private static TextBlocks blocks(String field, String text) {
        return switch (field) {
            case PartWords.MESSAGE -> TextBlocks.ofPlain(text);
            case PartWords.TITLE, PartWords.SUMMARY -> TextBlocks.ofLine(text);
            default -> TextBlocks.of(text);
        };
    }

    /** A block has the id of its words, so that it keeps it wherever it is moved. */
    private static String id(Label label, String hash, int blocks, Map<String, Integer> seen) {
        if (blocks == 1) {
            return label.id();
        }
        int number = seen.merge(hash, 1, Integer::sum);
        return label.id() + "." + hash + (number == 1 ? "" : "-" + number);
    }

    boolean isMessage() {
        return name.equals(PartWords.MESSAGE);
    }

    /** Whether its text reads the same when it is cut into blocks again. */
    boolean reads(String text, List<String> words) {
        return blocks(name, text).blocks().stream()
                .map(TextBlock::text)
                .map(Spaces::collapsed)
                .toList()
                .equals(words.stream().map(Spaces::collapsed).toList());
    }

    /** The markup of words, as it would be read if they stood in this field. */
    List<String> markup(String words) {
        TextBlocks line = isMessage() ? TextBlocks.ofPlain(words) : TextBlocks.ofLine(words);
        return line.blocks().get(0).pieces().stream()
                .filter(piece -> piece.kind() != InlinePiece.Kind.TEXT)
                .map(InlinePiece::text)
                .sorted()
                .toList();
    }
}
