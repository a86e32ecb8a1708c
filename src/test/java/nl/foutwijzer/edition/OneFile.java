package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.site.SiteCopies;

/** Sites as one file each. */
public final class OneFile {
    /** The site of the style gallery, which has everything that a page can have. */
    public static final Path GALLERY = Path.of("src/main/resources/gallery/content");

    private OneFile() {}

    /** As readers get it. */
    public static String of(Path content) throws IOException {
        return of(content, SingleFile.MOST_PLAIN_BYTES, 2);
    }

    /** With all of its articles to be read without scripts. */
    static String plain(Path content) throws IOException {
        return of(content, Integer.MAX_VALUE, 2);
    }

    /** With all of its articles compressed. */
    public static String packed(Path content) throws IOException {
        return of(content, 0, 2);
    }

    static String of(Path content, int mostPlain, int count) throws IOException {
        SiteCopies.Copy copy = SiteCopies.of(content, Selection.ALL);
        try (Jobs jobs = new Jobs(count)) {
            byte[] page = new SingleFile(copy.site(), copy.plan(), mostPlain).bytes(jobs);
            return new String(page, StandardCharsets.UTF_8);
        }
    }
}
