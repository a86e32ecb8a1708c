package nl.foutwijzer.browser;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.foutwijzer.analysis.WordCutter;

/** Texts of all kinds of characters, and the words that the generator finds in them. */
final class WordSamples {
    private static final int TEXTS = 2000;

    record Sample(String text, List<String> words) {}

    private WordSamples() {}

    static List<Sample> make() {
        RandomSpelling random =
                new RandomSpelling(
                        new Random(3),
                        List.of("Geïnstalleerd", "wi-fi", "foto's", "アプリの", "Ærø", "الهاتـف"));
        return Stream.generate(random::text)
                .limit(TEXTS)
                .map(text -> new Sample(text, WordCutter.cut(text)))
                .toList();
    }
}
