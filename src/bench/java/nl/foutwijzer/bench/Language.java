package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The made-up vocabulary of one language, read from {@code src/bench/words}. */
final class Language {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ENTRY_START = Pattern.compile("\n(?=\\S)");

    private final String tag;
    private final Map<String, String> raw = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private Language(String tag) {
        this.tag = tag;
    }

    static Language read(Path folder, String tag) {
        Language language = new Language(tag);
        try {
            String text = Files.readString(folder.resolve(tag + ".txt"));
            ENTRY_START.splitAsStream(text).filter(e -> !e.startsWith("#")).forEach(language::add);
            return language;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tag() {
        return tag;
    }

    /** An entry as it stands in the file, for the words that a layout needs. */
    String label(String entry) {
        return raw.get(entry);
    }

    /** The words of a list, each of them once. */
    List<String> words(String list) {
        return lists.get(list).stream().distinct().toList();
    }

    /** A name in this language for an id that the site declares, always the same one. */
    String nameOf(String id) {
        return capital(word("noun", new SplittableRandom(id.hashCode())));
    }

    String sentence(SplittableRandom random) {
        List<String> sentences = lists.get("sentences");
        String pattern = sentences.get(random.nextInt(sentences.size()));
        return capital(
                SLOT.matcher(pattern)
                        .replaceAll(
                                slot ->
                                        switch (slot.group(1)) {
                                            case "number" -> String.valueOf(random.nextInt(1, 500));
                                            case "token" -> token(random);
                                            default -> word(slot.group(1), random);
                                        }));
    }

    /** A word of a list; a few words are frequent and most are rare, as in real text. */
    String word(String list, SplittableRandom random) {
        List<String> words = lists.get(list);
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
    }

    /** What names a thing and occurs once or twice: a log file, an article. */
    static String token(SplittableRandom random) {
        return "kb-" + Integer.toHexString(random.nextInt(0x1000, 0x100000));
    }

    private void add(String entry) {
        boolean product = entry.matches("(?s)\\w+ =.*");
        String[] parts = entry.split(product ? " =" : ":", 2);
        String name = parts[0];
        String value = parts[1].strip();
        raw.put(name, value);
        lists.put(name, product ? product(value) : list(name, value));
    }

    private static List<String> list(String name, String value) {
        String separator = name.equals("sentences") ? "\\s*\n\\s*" : "\\s+";
        return Arrays.stream(value.split(separator)).map(w -> w.equals("-") ? "" : w).toList();
    }

    private List<String> product(String parts) {
        List<String> words = List.of("");
        for (String part : parts.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                lists.get(part).forEach(more -> longer.add(word + more));
            }
            words = longer;
        }
        Collections.shuffle(
                words, new Random(1)); // so that the frequent words are not all of one stem
        return words;
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    /** Several sentences in a row. */
    String paragraph(int sentences, SplittableRandom random) {
        return random.ints(sentences).mapToObj(i -> sentence(random)).collect(joining(" "));
    }

    /** One sentence a line, each after the marker. */
    String lines(int sentences, String marker, SplittableRandom random) {
        return random.ints(sentences)
                .mapToObj(i -> marker + sentence(random))
                .collect(joining("\n"));
    }
}
