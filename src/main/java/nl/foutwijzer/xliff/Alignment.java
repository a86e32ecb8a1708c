package nl.foutwijzer.xliff;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.foutwijzer.markdown.InlinePiece;
import nl.foutwijzer.markdown.TextBlock;

/**
 * Which blocks of a translation stand for which of its source.
 *
 * @param targets for each block of the source the index of its counterpart, or -1
 * @param whole whether the two have the same blocks in the same order
 */
record Alignment(List<Integer> targets, boolean whole) {
    /** Tables of thousands of cells that differ are not worth the memory. */
    private static final long MOST_PAIRS = 4_000_000;

    static Alignment of(List<TextBlock> source, List<TextBlock> target, LanguagePair languages) {
        if (shapes(source).equals(shapes(target))) {
            return new Alignment(IntStream.range(0, source.size()).boxed().toList(), true);
        }
        boolean many = (long) source.size() * target.size() > MOST_PAIRS;
        return new Alignment(
                many
                        ? Collections.nCopies(source.size(), -1)
                        : longest(keys(source, languages), keys(target, languages)),
                false);
    }

    private static List<String> shapes(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlock::shape).toList();
    }

    private static List<String> keys(List<TextBlock> blocks, LanguagePair languages) {
        return blocks.stream().map(b -> b.shape() + "\n" + markup(b, languages)).toList();
    }

    private static String markup(TextBlock block, LanguagePair languages) {
        return block.pieces().stream()
                .filter(piece -> piece.kind() != InlinePiece.Kind.TEXT)
                .map(piece -> languages.neutral(piece.text()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** A longest common subsequence. */
    private static List<Integer> longest(List<String> a, List<String> b) {
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        a.get(i).equals(b.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        Integer[] found = new Integer[a.size()];
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            boolean needed = lengths[i][j] > lengths[i + 1][j];
            while (needed && !a.get(i).equals(b.get(j))) {
                j++;
            }
            found[i] = needed ? j++ : -1;
        }
        return List.of(found);
    }
}
