package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What results show ({@code r}): a fixed number of documents in each shard, as JSON.
 *
 * <p>Small shards: the documents of one answer stand all over the index.
 */
final class RowShards {
    private static final int TARGET = 2_000;
    private static final int LONGEST_QUOTE = 200;
    private static final int LONGEST_ROW = 700;

    private final List<String> rows;
    private final List<String> platforms;

    /**
     * @param platforms ids; rows name them by their place here
     */
    RowShards(List<SearchDocument> documents, List<String> platforms) {
        this.platforms = platforms;
        this.rows = documents.stream().map(this::row).toList();
    }

    /** How many documents each shard but the last has. */
    int perShard() {
        long all = rows.stream().mapToLong(String::length).sum();
        return (int) Math.max(1, TARGET * (long) rows.size() / Math.max(1, all));
    }

    List<Shard> write() {
        int each = perShard();
        List<Shard> shards = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += each) {
            List<String> part = rows.subList(from, Math.min(rows.size(), from + each));
            shards.add(new Shard("r" + shards.size(), "[" + String.join(",", part) + "]"));
        }
        return shards;
    }

    /** Path, code, title, its language, platforms, quotes: each an anchor and a text. */
    private String row(SearchDocument document) {
        return Json.of(
                List.of(
                        document.path(),
                        document.code().orElse(""),
                        document.title(),
                        document.language().orElse(""),
                        document.platforms().stream().map(platforms::indexOf).toList(),
                        quotes(document)));
    }

    private static List<List<String>> quotes(SearchDocument document) {
        List<List<String>> quotes = new ArrayList<>();
        int room = LONGEST_ROW;
        for (SearchDocument.Passage passage : document.passages()) {
            String text = shortened(passage.text().strip().replaceAll("\\s+", " "));
            boolean fits = passage.field().isQuotable() && text.length() <= room;
            if (fits && !text.isEmpty() && !text.equals(document.title())) {
                quotes.add(List.of(passage.anchor(), text));
                room -= text.length();
            }
        }
        return quotes;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_QUOTE);
        int cut = end > LONGEST_QUOTE / 2 ? end : LONGEST_QUOTE;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
                + "…";
    }
}
