package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.Progress;
import nl.foutwijzer.route.OutputPath;

/**
 * A site as one ZIP file, the same bytes for the same site, date, key and name of the file.
 *
 * <p>Everything stands in one folder, so that unpacking puts one thing on a desktop. It is named
 * after the file: that is the name its maker chose for its readers, who then find what they
 * unpacked by the name of what they got. Sums and signature name paths below that folder, so that
 * they are the same whatever the file is called.
 */
public final class ZipEdition {
    /** How many files each thread makes before all of them are written, which bounds the memory. */
    private static final int AHEAD = 4;

    private static final String SUFFIX = ".zip";

    private final LocalDate date;
    private final Optional<SigningKey> key;
    private final Jobs jobs;

    /**
     * @param date of the edition, which all files get
     * @param key to sign the sums with
     */
    public ZipEdition(LocalDate date, Optional<SigningKey> key, Jobs jobs) {
        this.date = date;
        this.key = key;
        this.jobs = jobs;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param site without a file of {@link EditionNames our own names}
     * @throws EditionException if the name, the folder or the disk does not allow it
     * @throws UncheckedIOException if an output could not make its bytes
     */
    public void write(SitePlan site, Path file, Progress progress) throws EditionException {
        String folder = folderFor(file);
        WholeFile.write(file, out -> write(FolderEdition.files(site), folder, out, progress));
    }

    private static String folderFor(Path file) throws EditionException {
        String name = Objects.toString(file.getFileName(), "");
        boolean suffixed = name.regionMatches(true, name.length() - 4, SUFFIX, 0, 4);
        String folder = suffixed ? name.substring(0, name.length() - 4) : name;
        if (!OutputPath.isPortable(folder)) {
            throw new EditionException(
                    "cannot write "
                            + file
                            + ": what is unpacked gets the name '"
                            + folder
                            + "', which Windows cannot hold; choose another");
        }
        return folder + "/";
    }

    private void write(List<Output> files, String folder, OutputStream out, Progress progress)
            throws IOException {
        ZipWriter zip = new ZipWriter(out, date);
        SortedMap<String, String> sums = new TreeMap<>();
        int window = AHEAD * jobs.count();
        for (int from = 0; from < files.size(); from += window) {
            int to = Math.min(files.size(), from + window);
            for (PackedFile packed : jobs.map(files.subList(from, to), ZipEdition::pack)) {
                zip.add(folder + packed.path(), packed);
                sums.put(packed.path(), packed.sha256());
            }
            progress.advanced(to, files.size());
        }
        seal(zip, folder, new Sums(sums).bytes());
        zip.finish();
    }

    private static PackedFile pack(Output file) {
        try {
            return new PackedFile(file.path().value(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seal(ZipWriter zip, String folder, byte[] sums) throws IOException {
        zip.add(folder + Sums.FILE, new PackedFile(Sums.FILE, sums));
        if (key.isPresent()) {
            byte[] line = key.get().sign(sums).getBytes(StandardCharsets.US_ASCII);
            zip.add(folder + Sums.SIGNATURE, new PackedFile(Sums.SIGNATURE, line));
        }
    }
}
