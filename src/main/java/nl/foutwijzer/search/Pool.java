package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;

/** Packs values that are addressed by shard and by place in it. */
final class Pool {
    private final String prefix;
    private final int target;
    private final List<Shard> shards = new ArrayList<>();
    private final StringBuilder payload = new StringBuilder();
    private int entries;

    Pool(String prefix, int target) {
        this.prefix = prefix;
        this.target = target;
    }

    /** Adds a value and writes its address: two numbers. */
    void add(CharSequence value, StringBuilder address) {
        Numbers.append(address, shards.size());
        Numbers.append(address, entries++);
        payload.append(value).append(' ');
        if (payload.length() >= target) {
            close();
        }
    }

    private void close() {
        if (!payload.isEmpty()) {
            shards.add(new Shard(prefix + shards.size(), payload.toString()));
            payload.setLength(0);
            entries = 0;
        }
    }

    /** All shards; the pool is done then. */
    List<Shard> shards() {
        close();
        return shards;
    }
}
