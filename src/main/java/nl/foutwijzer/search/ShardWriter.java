package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs sorted entries into shards, front-coded: each entry begins with the number of characters
 * that its key shares with the one before it in its shard.
 */
final class ShardWriter {
    private final String prefix;
    private final int target;
    private final List<Shard> shards = new ArrayList<>();
    private final List<String> firstKeys = new ArrayList<>();
    private final StringBuilder payload = new StringBuilder();
    private String last = "";

    /**
     * @param prefix of the shards' names
     * @param target a shard ends once it has so many characters
     */
    ShardWriter(String prefix, int target) {
        this.prefix = prefix;
        this.target = target;
    }

    /** Adds a key and whatever belongs to it, which begins with a character no key has. */
    void add(String key, CharSequence value) {
        if (payload.isEmpty()) {
            firstKeys.add(shortest(last, key));
            last = "";
        }
        int shared = 0;
        while (shared < last.length()
                && shared < key.length()
                && last.charAt(shared) == key.charAt(shared)) {
            shared++;
        }
        Numbers.append(payload, shared);
        payload.append(key, shared, key.length()).append(value).append(' ');
        last = key;
        if (payload.length() >= target) {
            close();
        }
    }

    /** The shortest beginning of a key that is still greater than the key before it. */
    private static String shortest(String before, String key) {
        int length = 0;
        while (length < key.length() && key.substring(0, length).compareTo(before) <= 0) {
            length++;
        }
        return key.substring(0, length);
    }

    private void close() {
        if (!payload.isEmpty()) {
            shards.add(new Shard(prefix + shards.size(), payload.toString()));
            payload.setLength(0);
        }
    }

    /** All shards; the writer is done then. */
    List<Shard> shards() {
        close();
        return shards;
    }

    /**
     * A key for each shard that is greater than all keys before it and not greater than its first:
     * as short as can be.
     */
    List<String> firstKeys() {
        return firstKeys;
    }
}
