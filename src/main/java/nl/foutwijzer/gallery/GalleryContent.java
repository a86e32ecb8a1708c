package nl.foutwijzer.gallery;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.foutwijzer.content.Content;
import nl.foutwijzer.content.ContentReader;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;

/** The content of the gallery, which travels with the program. */
record GalleryContent(ContentRoot root) {
    private static final String RESOURCE = "/gallery/content/";

    /** The code that is there as often as it takes. */
    private static final long FIRST_OF_MANY = 0x8FFF0000L;

    /** A list of more than a thousand has several pages. */
    private static final int MANY = 1001;

    static GalleryContent open() throws IOException {
        return new GalleryContent(ContentRoot.of(folder()));
    }

    /** What it holds, and what is wrong with that. */
    Content read(Jobs jobs) throws IOException {
        Content content = readFew(jobs);
        return new Content(content.knowledge().map(GalleryContent::grown), content.diagnostics());
    }

    /** The same, without the code that is there a thousand times. */
    Content readFew(Jobs jobs) throws IOException {
        return new ContentReader(root, jobs).readAll();
    }

    private static Path folder() throws IOException {
        URL resource = GalleryContent.class.getResource(RESOURCE);
        if (resource == null) {
            throw new IOException("not in the jar: " + RESOURCE);
        }
        try {
            URI uri = resource.toURI();
            return uri.getScheme().equals("jar") ? fileSystem(uri).getPath(RESOURCE) : Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The jar as folders and files. It stays open: what is read of it later, is read from there.
     */
    private static FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }

    private static KnowledgeBase grown(KnowledgeBase knowledge) {
        List<ErrorDefinition> errors = new ArrayList<>();
        for (ErrorDefinition error : knowledge.errors()) {
            errors.add(error);
            if (error.code().equals(hresult(0))) {
                for (int i = 1; i < MANY; i++) {
                    errors.add(another(error, hresult(i)));
                }
            }
        }
        return new KnowledgeBase(
                knowledge.whole(),
                knowledge.site(),
                knowledge.words(),
                errors.stream().sorted(knowledge.site().errorOrder()).toList(),
                knowledge.steps(),
                knowledge.pages(),
                knowledge.media(),
                knowledge.statics(),
                knowledge.book(),
                knowledge.broken());
    }

    private static ErrorCode hresult(int number) {
        String value = String.format(Locale.ROOT, "0x%08X", FIRST_OF_MANY + number);
        return new ErrorCode("hresult", value);
    }

    private static ErrorDefinition another(ErrorDefinition error, ErrorCode code) {
        return new ErrorDefinition(
                code,
                code.value().toLowerCase(Locale.ROOT),
                error.folder(),
                error.span(),
                error.severity(),
                error.status(),
                error.replacedBy(),
                error.dates(),
                error.symbol(),
                error.aliases(),
                error.tags(),
                error.related(),
                error.occurrences(),
                error.sources(),
                error.texts(),
                code.value());
    }
}
