package nl.foutwijzer.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.model.LanguageTag;

/** An XLIFF document that came back from a translator. Nothing in it is taken for a path. */
public final class XliffFile {
    private static final long MAX_BYTES = 200L * 1024 * 1024;

    private final String name;
    private final LanguagePair languages;
    private final List<ReadUnit> units;

    XliffFile(String name, LanguagePair languages, List<ReadUnit> units) {
        this.name = name;
        this.languages = languages;
        this.units = List.copyOf(units);
    }

    /**
     * Reads a document.
     *
     * @throws XliffException if it is none that can be imported
     */
    public static XliffFile read(Path file) throws IOException, XliffException {
        String name = file.toString().replace('\\', '/');
        if (Files.size(file) > MAX_BYTES) {
            throw new XliffException(name + ": this is larger than 200 MB");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new XliffReader(name).read(in);
        }
    }

    public LanguageTag sourceLanguage() {
        return languages.source();
    }

    public LanguageTag targetLanguage() {
        return languages.target();
    }

    LanguagePair languages() {
        return languages;
    }

    String name() {
        return name;
    }

    List<ReadUnit> units() {
        return units;
    }
}
