package nl.foutwijzer.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * Looks whether a copy is what its maker made: a ZIP, a folder, or one page. Nothing is unpacked to
 * the disk, and nothing is believed before it is checked: first how a ZIP is laid out, then the
 * signature of the sums, then the sums, then the files.
 */
public final class Verification {
    private static final String ZIP_START = "PK\u0003\u0004";

    /**
     * The words that begin every page of ours; sums cannot, so that neither passes for the other.
     */
    private static final String PAGE_START = "<!doctype html";

    private static final int LONGEST_SIGNATURE = 1 << 10;
    private static final int LONGEST_PAGE = 1 << 28;

    private final Path path;
    private final Optional<VerifyingKey> key;

    private Verification(Path path, Optional<VerifyingKey> key) {
        this.path = path;
        this.key = key;
    }

    /**
     * Looks at a copy.
     *
     * @param key of whoever should have made it; without it only the sums are checked
     * @throws RefusedException if it is not looked into: it is no copy, or may be a trap
     * @throws EditionException if it cannot be read
     */
    public static Verdict of(Path path, Optional<VerifyingKey> key) throws EditionException {
        try {
            return new Verification(path, key).verdict();
        } catch (RefusedException e) {
            throw new RefusedException(path + " is refused: " + e.getMessage());
        } catch (ZipException e) {
            throw new RefusedException(path + " is refused: " + e.getMessage());
        } catch (IOException e) {
            throw EditionException.because("cannot read " + path, e);
        }
    }

    private Verdict verdict() throws IOException, EditionException {
        if (Files.isDirectory(path)) {
            return verdict(new FolderCopy(path));
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new EditionException("cannot read " + path + ": it is no plain file");
        }
        try (FileChannel channel = FileChannel.open(path)) {
            String start = start();
            if (start.startsWith(ZIP_START)) {
                return verdict(new ZipCopy(channel));
            } else if (start.toLowerCase(Locale.ROOT).startsWith(PAGE_START)) {
                return verdictOfPage();
            }
        }
        throw new RefusedException("it is no ZIP file, no page and no folder");
    }

    private String start() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(PAGE_START.length());
            return new String(start, StandardCharsets.ISO_8859_1);
        }
    }

    private Verdict verdict(Copy copy) throws IOException, EditionException {
        if (!copy.names().contains(Sums.FILE)) {
            throw new RefusedException("it has no " + Sums.FILE + ", so it is no copy of a site");
        }
        byte[] sums = read(copy.open(Sums.FILE), ZipLimits.LONGEST_LIST, Sums.FILE);
        Optional<byte[]> line =
                copy.names().contains(Sums.SIGNATURE)
                        ? Optional.of(signature(copy.open(Sums.SIGNATURE)))
                        : Optional.empty();
        Seal seal = Seal.of(sums, line, key);
        if (seal.isBroken()) {
            return new Verdict(seal, true, 0, new TreeMap<>());
        }
        Sums read = SumsReader.read(sums);
        return new Verdict(seal, true, read.byPath().size(), new Comparison(copy, read).run());
    }

    private Verdict verdictOfPage() throws IOException, EditionException {
        byte[] page = read(Files.newInputStream(path), LONGEST_PAGE, path.toString());
        Path beside = SigningKey.signatureOf(path);
        Optional<byte[]> line =
                Files.isRegularFile(beside)
                        ? Optional.of(signature(Files.newInputStream(beside)))
                        : Optional.empty();
        return new Verdict(Seal.of(page, line, key), false, 1, new TreeMap<>());
    }

    private static byte[] signature(InputStream stream) throws IOException, RefusedException {
        return read(stream, LONGEST_SIGNATURE, "its signature");
    }

    private static byte[] read(InputStream stream, int longest, String name)
            throws IOException, RefusedException {
        try (InputStream in = stream) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new RefusedException(name + " is longer than any of ours");
            }
            return bytes;
        }
    }
}
