package nl.foutwijzer.edition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A copy that is one HTML file, and its signature beside it. */
public final class PageFile {
    private PageFile() {}

    /**
     * Writes the page whole or not at all; no signature of another page stays beside it.
     *
     * @throws EditionException if the folder or the disk does not allow it
     */
    public static void write(Path file, byte[] page, Optional<SigningKey> key)
            throws EditionException {
        WholeFile.write(
                file,
                out -> {
                    out.write(page);
                    Files.deleteIfExists(SigningKey.signatureOf(file));
                });
        if (key.isPresent()) {
            byte[] line = key.get().sign(page).getBytes(StandardCharsets.US_ASCII);
            WholeFile.write(SigningKey.signatureOf(file), out -> out.write(line));
        }
    }
}
