package nl.foutwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** How numbers, keys and values are packed. */
class ShardsTest {
    private static final String END = "!";

    @Property
    void numbersAreReadAsTheyWereWritten(
            @ForAll List<@IntRange(max = Integer.MAX_VALUE) Integer> all) {
        StringBuilder out = new StringBuilder();
        all.forEach(number -> Numbers.append(out, number));
        Reading reading = new Reading(out);
        assertThat(all).allSatisfy(number -> assertThat(reading.next()).isEqualTo(number));
        assertThat(reading.more()).isFalse();
        assertThat(out.toString()).matches("[#-&(-\\[\\]-~]*");
    }

    @Test
    void smallNumbersAreOneCharacter() {
        assertThat(
                        IntStream.of(0, 44, 45, 45 * 45 - 1, 45 * 45)
                                .map(number -> written(number).length()))
                .containsExactly(1, 1, 2, 2, 3);
    }

    @Property
    void keysAreInTheShardThatTheirFirstKeysPromise(
            @ForAll @Size(min = 1, max = 200)
                    List<@AlphaChars @StringLength(max = 6) String> words) {
        TreeSet<String> keys = new TreeSet<>(words);
        ShardWriter writer = new ShardWriter("x", 40);
        keys.forEach(key -> writer.add(key, END + key.length()));
        List<Shard> shards = writer.shards();
        List<String> firstKeys = writer.firstKeys();
        assertThat(firstKeys).hasSameSizeAs(shards);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < shards.size(); i++) {
            List<String> own = keys(shards.get(i));
            String first = firstKeys.get(i);
            assertThat(shards.get(i).name()).isEqualTo("x" + i);
            assertThat(own.get(0)).startsWith(first);
            if (i > 0) {
                String before = read.get(read.size() - 1);
                assertThat(before).isLessThan(first);
                assertThat(first.substring(0, first.length() - 1)).isLessThanOrEqualTo(before);
            }
            read.addAll(own);
        }
        assertThat(read).containsExactlyElementsOf(keys);
    }

    @Test
    void aPoolAddressesItsValues() {
        Pool pool = new Pool("p", 10);
        StringBuilder addresses = new StringBuilder();
        List<String> values = List.of("abc", "", "defghijk", "l");
        values.forEach(value -> pool.add(value, addresses));
        List<Shard> shards = pool.shards();
        Reading reading = new Reading(addresses);
        assertThat(values)
                .allSatisfy(
                        value -> {
                            String payload = shards.get(reading.next()).payload();
                            assertThat(payload.split(" ", -1)[reading.next()]).isEqualTo(value);
                        });
        assertThat(shards).extracting(Shard::name).containsExactly("p0", "p1");
    }

    @Test
    void scriptsSayWhatTheyHold() {
        assertThat(script("it's a \\ and é"))
                .isEqualTo(
                        "foutwijzer.shard('n',"
                                + "it's a \\ and é".hashCode()
                                + ",'it\\'s a \\\\ and é');\n");
    }

    @Test
    void scriptsKeepHalvesOfSurrogatePairs() {
        assertThat(script("a\uD842 \uDF9Fb\uD842\uDF9F\uD842"))
                .endsWith(",'a\\ud842 \\udf9fb\uD842\uDF9F\\ud842');\n");
    }

    private static String script(String payload) {
        return new String(new Shard("n", payload).script(), StandardCharsets.UTF_8);
    }

    private static String written(int number) {
        StringBuilder out = new StringBuilder();
        Numbers.append(out, number);
        return out.toString();
    }

    private static List<String> keys(Shard shard) {
        List<String> keys = new ArrayList<>();
        String last = "";
        for (String entry : shard.payload().split(" ", 0)) {
            Reading reading = new Reading(entry);
            int shared = reading.next();
            last = last.substring(0, shared) + reading.rest(entry.indexOf(END));
            keys.add(last);
        }
        return keys;
    }
}
