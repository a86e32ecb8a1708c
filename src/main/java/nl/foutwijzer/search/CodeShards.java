package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.Notations;

/**
 * The code table: keys by which a typed code is looked up ({@code c}), and all codes with all that
 * they are called ({@code e}), for finding codes in a text and guessing at mistyped ones.
 *
 * <p>A key begins with a letter for its kind: {@code h} and the eight digits of an hresult, {@code
 * s} and the same with its last four digits first, {@code d} and a decimal, {@code t} and the key
 * of a text code, {@code n} and the key of a symbol or a wordy alias.
 */
final class CodeShards {
    private static final int KEYS = 4_000;
    private static final int ENTRIES = 12_000;
    private static final int HEX_START = 2;
    private static final int HALF = 4;

    /** What a key is to the pages that it leads to. */
    private enum Relation {
        OWN(0),
        UNDERLYING(1),
        NAME(2);

        private final int number;

        Relation(int number) {
            this.number = number;
        }
    }

    private final List<CodeRule> rules;
    private final List<CodeIndex.Entry> codes;
    private final Map<ErrorCode, Integer> own = new HashMap<>();
    private final TreeMap<String, Map<Relation, SortedSet<Integer>>> table = new TreeMap<>();
    private final ShardWriter keys = new ShardWriter("c", KEYS);
    private int entryShards;

    /**
     * @param codes of the first documents, in their order
     */
    CodeShards(List<CodeRule> rules, List<CodeIndex.Entry> codes) {
        this.rules = rules;
        this.codes = codes;
        for (int document = 0; document < codes.size(); document++) {
            own.put(codes.get(document).code(), document);
            addCode(codes.get(document).code(), Relation.OWN, document);
        }
        for (int document = 0; document < codes.size(); document++) {
            addOthers(codes.get(document), document);
        }
    }

    private void addOthers(CodeIndex.Entry entry, int document) {
        for (String alias : entry.aliases()) {
            Optional<ErrorCode> code =
                    rules.stream().flatMap(rule -> rule.read(alias).stream()).findFirst();
            if (code.isEmpty()) {
                addName(alias, document);
            } else if (own.putIfAbsent(code.get(), document) == null) {
                addCode(code.get(), Relation.OWN, document);
            }
        }
        entry.underlying().forEach(code -> addCode(code, Relation.UNDERLYING, document));
        entry.symbols().forEach(symbol -> addName(symbol, document));
    }

    private void addName(String name, int document) {
        add("n" + Notations.TEXT.key(name), Relation.NAME, document);
    }

    private void addCode(ErrorCode code, Relation relation, int document) {
        switch (code.notation()) {
            case "hresult" -> {
                String hex = code.value().substring(HEX_START).toLowerCase(Locale.ROOT);
                add("h" + hex, relation, document);
                add("s" + hex.substring(HALF) + hex.substring(0, HALF), relation, document);
            }
            case "decimal" -> add("d" + code.value(), relation, document);
            default -> add("t" + Notations.TEXT.key(code.value()), relation, document);
        }
    }

    private void add(String key, Relation relation, int document) {
        table.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(relation, r -> new TreeSet<>())
                .add(document);
    }

    List<Shard> write() {
        table.forEach((key, pages) -> keys.add(key, value(pages)));
        List<Shard> shards = new ArrayList<>(keys.shards());
        List<Shard> entries = entries();
        entryShards = entries.size();
        shards.addAll(entries);
        return shards;
    }

    /** The number of {@code e} shards. */
    int entryShards() {
        return entryShards;
    }

    /** The first key of each {@code c} shard. */
    List<String> firstKeys() {
        return keys.firstKeys();
    }

    /** For each relation: itself, the number of pages, and their gaps, each written one less. */
    private static CharSequence value(Map<Relation, SortedSet<Integer>> pages) {
        StringBuilder value = new StringBuilder("!");
        pages.forEach(
                (relation, documents) -> {
                    Numbers.append(value, relation.number);
                    Numbers.append(value, documents.size());
                    int before = -1;
                    for (int document : documents) {
                        Numbers.append(value, document - before - 1);
                        before = document;
                    }
                });
        return value;
    }

    /**
     * The number of the first document in a shard, then for each its notation, code, and where
     * there are any: aliases, underlying, symbols.
     */
    private List<Shard> entries() {
        List<Shard> shards = new ArrayList<>();
        StringBuilder payload = new StringBuilder();
        for (int document = 0; document < codes.size(); document++) {
            if (payload.isEmpty()) {
                payload.append('[').append(document);
            }
            payload.append(',').append(Json.of(values(codes.get(document))));
            if (payload.length() >= ENTRIES) {
                shards.add(new Shard("e" + shards.size(), payload.append(']').toString()));
                payload.setLength(0);
            }
        }
        if (!payload.isEmpty()) {
            shards.add(new Shard("e" + shards.size(), payload.append(']').toString()));
        }
        return shards;
    }

    private static List<Object> values(CodeIndex.Entry entry) {
        List<Object> values = new ArrayList<>();
        values.add(entry.code().notation());
        values.add(entry.code().value());
        boolean more =
                !entry.aliases().isEmpty()
                        || !entry.underlying().isEmpty()
                        || !entry.symbols().isEmpty();
        if (more) {
            values.add(entry.aliases());
            values.add(
                    entry.underlying().stream()
                            .map(c -> List.of(c.notation(), c.value()))
                            .toList());
            values.add(entry.symbols());
        }
        return values;
    }
}
