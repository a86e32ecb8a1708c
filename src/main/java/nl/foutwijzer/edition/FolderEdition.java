package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.Sha256;
import org.jspecify.annotations.Nullable;

/** A site as a folder that is carried about: with a page to start at, its sums, and who made it. */
public final class FolderEdition {
    /** The page that a reader opens first: the only name in capitals that a browser opens. */
    static final OutputPath START = new OutputPath("START.html");

    /** The names that a folder has besides those of the site, which may have none of them. */
    static final Set<String> OWN = Set.of(START.value(), Sums.FILE, Sums.SIGNATURE);

    private static final OutputPath INDEX = new OutputPath("index.html");

    private final List<Output> files;
    private byte @Nullable [] sums;

    private FolderEdition(SitePlan site) {
        files = files(site);
    }

    /**
     * The plan of the folder. Its sums are made from the bytes of all other files, which are made
     * twice then: once to be written, and once to be summed.
     *
     * @param site without a file of {@link EditionNames our own names}
     * @param key to sign the sums with
     */
    public static SitePlan of(SitePlan site, Optional<SigningKey> key) {
        FolderEdition edition = new FolderEdition(site);
        List<Output> all = new ArrayList<>(edition.files);
        all.add(output(Sums.FILE, edition::fingerprint, edition::sums));
        key.ifPresent(k -> all.add(edition.signature(k)));
        return new SitePlan(all);
    }

    /** All files but the sums: the page to start at, and those of the site, sorted by path. */
    static List<Output> files(SitePlan site) {
        List<Output> files = new ArrayList<>();
        site.find(INDEX).map(FolderEdition::start).ifPresent(files::add);
        site.forEach(files::add);
        return files;
    }

    /** The same bytes as the chooser of languages, all links of which are relative. */
    private static Output start(Output index) {
        return new Output(START, index.fingerprinting(), index.content());
    }

    private static Output output(
            String name, Supplier<String> fingerprinting, Output.Content content) {
        return new Output(new OutputPath(name), fingerprinting, content);
    }

    private Output signature(SigningKey key) {
        Output.Content line = () -> key.sign(sums()).getBytes(StandardCharsets.US_ASCII);
        return output(Sums.SIGNATURE, () -> key.sign(uncheckedSums()), line);
    }

    private String fingerprint() {
        Digest digest = new Digest();
        files.forEach(file -> digest.add(file.path().value()).add(file.fingerprint()));
        return digest.hex();
    }

    private byte[] uncheckedSums() {
        try {
            return sums();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept, since the signature needs them again. */
    private synchronized byte[] sums() throws IOException {
        if (sums == null) {
            TreeMap<String, String> byPath = new TreeMap<>();
            for (Output file : files) {
                byPath.put(file.path().value(), Sha256.of(file.bytes()));
            }
            sums = new Sums(byPath).bytes();
        }
        return sums;
    }
}
