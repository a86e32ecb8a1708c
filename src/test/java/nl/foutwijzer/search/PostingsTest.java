package nl.foutwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which documents have a word, and what it counts there. */
class PostingsTest {

    @Property
    void saysOfEachDocumentWhatTheWordCountsThere(
            @ForAll @Size(max = 60)
                    Map<@IntRange(max = 100_000) Integer, @IntRange(min = 1, max = 30) Integer>
                            impacts) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(impacts);
        int[] documents = sorted.keySet().stream().mapToInt(i -> i).toArray();
        byte[] bytes = new byte[documents.length];
        IntStream.range(0, bytes.length)
                .forEach(i -> bytes[i] = sorted.getOrDefault(documents[i], 0).byteValue());
        Reading reading = new Reading(new Postings(documents, bytes, 1).encoded());
        TreeMap<Integer, Integer> read = new TreeMap<>();
        int before = Integer.MAX_VALUE;
        while (reading.more()) {
            int impact = reading.next();
            assertThat(impact).isLessThan(before);
            before = impact;
            int last = -1;
            for (int left = reading.next(); left > 0; left--) {
                last += reading.next() + 1;
                read.put(last, impact);
            }
        }
        assertThat(read).isEqualTo(sorted);
    }

    @Property
    void weightsGrowWithFrequencyAndShrinkWithLengthAndCommonness(
            @ForAll @DoubleRange(min = 0.1, max = 50) double frequency,
            @ForAll @DoubleRange(min = 1, max = 5000) double length,
            @ForAll @IntRange(min = 1, max = 999) int documents) {
        Weights weights = new Weights(1000, 120);
        double weight = weights.of(frequency, length, documents);
        assertThat(weight).isPositive();
        assertThat(weights.of(frequency + 1, length, documents)).isGreaterThan(weight);
        assertThat(weights.of(frequency, length + 1, documents)).isLessThan(weight);
        assertThat(weights.of(frequency, length, documents + 1)).isLessThan(weight);
    }

    @Test
    void weightsSaturate() {
        Weights weights = new Weights(1000, 120);
        double first = weights.of(2, 120, 5) - weights.of(1, 120, 5);
        double later = weights.of(21, 120, 5) - weights.of(20, 120, 5);
        assertThat(later).isLessThan(first / 10);
    }

    @Test
    void anEmptySiteHasWeightsToo() {
        assertThat(new Weights(0, 0).of(1, 1, 0)).isFinite();
        assertThat(Arrays.asList(new Postings(new int[0], new byte[0], 1).encoded().toString()))
                .containsExactly("");
    }
}
