package nl.foutwijzer.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Function;
import nl.foutwijzer.diagnostic.JsonText;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** A folder that {@code build} made, and what stands there for programs. */
public final class BuiltSite {
    /** The only number of a document's shape that is known here. */
    private static final int SCHEMA = 1;

    private final Path root;
    private final CodeTable codes;

    private BuiltSite(Path root) throws IOException {
        this.root = root;
        this.codes = read(Router.allCodes(), CodeTable::of);
    }

    /**
     * @throws IOException if it is no site, an older one, or a damaged one; the message says which
     */
    public static BuiltSite open(Path root) throws IOException {
        if (!Files.isRegularFile(Router.allCodes().under(root))) {
            throw new IOException(
                    "'"
                            + root
                            + "' is no site that foutwijzer built, or one of an older version: it"
                            + " has no "
                            + Router.allCodes()
                            + ". Build it again");
        }
        return new BuiltSite(root);
    }

    /** All codes, as the site tells of them in one file. */
    public CodeTable codes() {
        return codes;
    }

    /**
     * A document of the site.
     *
     * @throws IOException if it cannot be read, or is not what it should be
     */
    <T> T read(OutputPath path, Function<JsonNode, T> reader) throws IOException {
        Path file = path.under(root);
        String text = Files.readString(file);
        try {
            JsonNode document = JsonText.parse(text);
            int schema = document.path("schema").asInt(0);
            if (schema != SCHEMA) {
                throw new IOException(
                        file
                                + ": its \"schema\" is "
                                + document.path("schema")
                                + ", and this version reads "
                                + SCHEMA
                                + " only. Use the foutwijzer that built it");
            }
            return reader.apply(document);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String at =
                    place == null || place.getLineNr() < 1
                            ? ""
                            : ":" + place.getLineNr() + ":" + place.getColumnNr();
            throw damaged(file + at, e.getOriginalMessage(), e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw damaged(file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private static IOException damaged(String where, String what, Exception cause) {
        return new IOException(
                where + ": not as foutwijzer writes it: " + what + ". Build the site again", cause);
    }
}
