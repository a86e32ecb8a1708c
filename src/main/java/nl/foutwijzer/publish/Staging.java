package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.route.OutputPath;

/**
 * The tree that is to become the site. Used by many threads at once; makes each folder once and
 * asks the disk nothing that is known.
 */
final class Staging {
    private final Path root;
    private final PublishedSite before;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    private Staging(Path root, PublishedSite before) {
        this.root = root;
        this.before = before;
    }

    static Staging begin(Path root, PublishedSite before) throws PublishException {
        try {
            Files.createDirectory(root);
        } catch (IOException e) {
            throw PublishException.whileStaging(root.toString(), e);
        }
        return new Staging(root, before);
    }

    /**
     * What became of one output.
     *
     * @param written whether it stands in the staged tree; if not, the published file has its bytes
     */
    record Settled(String path, Manifest.Entry entry, boolean written) {}

    /** Writes an output into the tree, unless the published site has its bytes already. */
    Settled settle(Output output) throws IOException, PublishException {
        return settle(output.path().value(), output.fingerprint(), output::bytes);
    }

    /** The same for one that is made of others, which are settled. */
    Settled settle(OutputPath path, Composition made, Members members)
            throws IOException, PublishException {
        return settle(path.value(), made.fingerprint(members), () -> made.bytes(members));
    }

    private Settled settle(String path, String fingerprint, Output.Content content)
            throws IOException, PublishException {
        Optional<Manifest.Entry> known = before.manifest().find(path);
        if (known.isPresent()
                && known.get().fingerprint().equals(fingerprint)
                && before.isIntact(path, known.get())) {
            return new Settled(path, known.get(), false);
        }
        byte[] bytes = content.bytes();
        Manifest.Entry entry = new Manifest.Entry(fingerprint, bytes.length, Checksum.of(bytes));
        if (known.isPresent() && known.get().hasSameBytes(entry) && before.hasBytes(path, bytes)) {
            return new Settled(path, entry, false);
        }
        write(path, bytes);
        return new Settled(path, entry, true);
    }

    /** The bytes of what was settled. */
    byte[] bytes(Settled settled) throws IOException {
        String path = settled.path();
        return Files.readAllBytes(settled.written() ? root.resolve(path) : before.file(path));
    }

    private void write(String path, byte[] bytes) throws PublishException {
        try {
            Disk.create(place(path), bytes);
        } catch (IOException e) {
            throw PublishException.whileStaging(path, e);
        }
    }

    /** Takes a file over from the published site. */
    void takeOver(String path) throws PublishException {
        try {
            Disk.linkOrCopy(place(path), before.file(path));
        } catch (IOException e) {
            throw PublishException.whileStaging(path, e);
        }
    }

    /** Where the file goes; its folder exists by then. */
    private Path place(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            String folder = path.substring(0, slash);
            if (!folders.contains(folder)) {
                Files.createDirectories(root.resolve(folder));
                folders.add(folder);
            }
        }
        return root.resolve(path);
    }
}
