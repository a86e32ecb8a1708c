package nl.foutwijzer.browser;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.foutwijzer.search.MadeUpKnowledge;
import nl.foutwijzer.search.SearchDocument;

/** Queries of words that are or nearly are in a made-up knowledge base, always the same. */
final class MadeUpQueries {
    private static final int OF_EACH_KIND = 30;

    /** The index reads only so much for a beginning. */
    private static final int MOST_BEGINNING_SO = 60;

    private static final List<String> PUNCTUATION = List.of(" ", ", ", " / ", "-", " – ", "…");
    private static final String LETTERS = "abdegiklmnoprstuvz";

    private final Random random = new Random(7);
    private final MadeUpKnowledge knowledge;
    private final List<String> words;

    /**
     * @param words all that can be found
     */
    MadeUpQueries(MadeUpKnowledge knowledge, List<String> words) {
        this.knowledge = knowledge;
        this.words = words.stream().filter(w -> !w.matches("[0-9a-f]{3,8}|kb.*")).toList();
    }

    List<MadeUpSite.Asked> make() {
        List<Supplier<String>> kinds =
                List.of(
                        this::word,
                        () -> several(2 + random.nextInt(2)),
                        () -> several(4 + random.nextInt(6)),
                        () -> "de " + word() + " van het " + word() + " op",
                        this::beginning,
                        () -> mistyped(word()),
                        () -> mistyped(mistyped(word())) + " " + word() + ".",
                        () -> one(knowledge.stems()) + one(List.of("", "en", "s", "je", "ing")),
                        () -> one(knowledge.hidden()) + one(List.of("", ".", " " + word())),
                        () -> '"' + several(1 + random.nextInt(2)) + "\" " + word(),
                        () -> '“' + adjacent() + '”',
                        () -> "xqwyj" + word() + " " + one(List.of("", word(), "q" + word())),
                        () -> one(List.of("アプリ", "失敗の", "𠮟", "𠮟𠮷", "確", "エラー ", "の失x")),
                        () ->
                                one(
                                                List.of(
                                                        "nooitgezien",
                                                        "nergens",
                                                        "de het een",
                                                        "\"de\" ",
                                                        "kb1"))
                                        + " "
                                        + word());
        List<MadeUpSite.Asked> all = new ArrayList<>();
        for (Supplier<String> kind : kinds) {
            Stream.generate(kind).limit(OF_EACH_KIND).map(this::asked).forEach(all::add);
        }
        return all;
    }

    private MadeUpSite.Asked asked(String query) {
        Map<String, ?> filters =
                switch (random.nextInt(6)) {
                    case 0 -> Map.of("kind", List.of("step", "nothing"));
                    case 1 ->
                            Map.of("platform", List.of("ios", "android"), "kind", List.of("code"));
                    default -> Map.of();
                };
        return new MadeUpSite.Asked(query, Map.of("limit", 40, "filters", filters));
    }

    private String word() {
        return one(words);
    }

    private String several(int count) {
        return Stream.generate(this::word).limit(count).collect(joining(one(PUNCTUATION)));
    }

    private String beginning() {
        while (true) {
            String word = word();
            String part = word.substring(0, Math.min(word.length(), 2 + random.nextInt(6)));
            boolean plain = part.chars().allMatch(c -> c < 0x80) && !part.matches("[0-9a-f]{3,8}");
            if (plain
                    && words.stream().filter(w -> w.startsWith(part)).count() < MOST_BEGINNING_SO) {
                return one(List.of("", word() + " ", "de ")) + part;
            }
        }
    }

    /** One edit of any kind anywhere. */
    private String mistyped(String word) {
        StringBuilder typed = new StringBuilder(word);
        int at = random.nextInt(3) == 0 ? 0 : random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, letter);
            case 2 -> typed.setCharAt(at, letter);
            default -> typed.insert(Math.max(0, at - 1), word.charAt(at)).deleteCharAt(at + 1);
        }
        return typed.toString();
    }

    /** Words as they stand one after the other in some text, perhaps across its end. */
    private String adjacent() {
        List<SearchDocument> documents = knowledge.source().documents();
        List<SearchDocument.Passage> passages = one(documents).passages();
        String text = passages.stream().map(p -> p.text()).collect(joining(" "));
        List<String> all = List.of(text.replaceAll("[\"']", "").split(" "));
        int from = random.nextInt(Math.max(1, all.size() - 3));
        return String.join(
                " ", all.subList(from, Math.min(all.size(), from + 2 + random.nextInt(3))));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
