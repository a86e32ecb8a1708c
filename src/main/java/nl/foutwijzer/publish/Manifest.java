package nl.foutwijzer.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Which files a published site consists of. On disk it is a format tag, a count, the entries sorted
 * by path and a checksum over all that, so that a damaged manifest is never believed.
 */
final class Manifest {
    private static final int FORMAT = 0x46574d31; // FWM1

    static final Manifest EMPTY = new Manifest(Map.of());

    private final Map<String, Entry> entries;

    Manifest(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /**
     * One published file.
     *
     * @param checksum of its bytes, see {@link Checksum}
     */
    record Entry(String fingerprint, long size, long checksum) {
        /** Whether the bytes may be the same; equal checksums are no proof. */
        boolean hasSameBytes(Entry other) {
            return size == other.size && checksum == other.checksum;
        }
    }

    Optional<Entry> find(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    Set<String> paths() {
        return entries.keySet();
    }

    long bytes() {
        return entries.values().stream().mapToLong(Entry::size).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && entries.equals(manifest.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    void write(Path file) throws IOException {
        CheckedOutputStream sum =
                new CheckedOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file)), new CRC32());
        try (DataOutputStream out = new DataOutputStream(sum)) {
            out.writeInt(FORMAT);
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> entry : new TreeMap<>(entries).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue().fingerprint());
                out.writeLong(entry.getValue().size());
                out.writeLong(entry.getValue().checksum());
            }
            out.writeLong(sum.getChecksum().getValue());
        }
        Disk.sync(file);
    }

    /** Nothing if there is no manifest, or a damaged one, or one of another format. */
    static Optional<Manifest> read(Path file) throws IOException {
        try (CheckedInputStream sum =
                        new CheckedInputStream(
                                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                DataInputStream in = new DataInputStream(sum)) {
            return in.readInt() == FORMAT ? readEntries(in, sum) : Optional.empty();
        } catch (NoSuchFileException | EOFException | UTFDataFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> readEntries(DataInputStream in, CheckedInputStream sum)
            throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            entries.put(path, new Entry(in.readUTF(), in.readLong(), in.readLong()));
        }
        long expected = sum.getChecksum().getValue();
        return in.readLong() == expected ? Optional.of(new Manifest(entries)) : Optional.empty();
    }
}
