package nl.foutwijzer.search;

/** One file of an index. */
public final class IndexFile {
    private final String name;
    private final byte[] bytes;

    private IndexFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static IndexFile of(Shard shard) {
        return new IndexFile(shard.name() + ".js", shard.script());
    }

    /** Of the file in its folder. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
