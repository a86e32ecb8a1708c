package nl.foutwijzer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that travel inside the jar. */
public final class SchemaText {
    private SchemaText() {}

    /** The schema of a name, with {@code \n} as its line ending. */
    public static String of(String fileName) {
        String resource = "/schema/" + fileName;
        try (InputStream in = SchemaText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
