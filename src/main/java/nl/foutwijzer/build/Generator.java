package nl.foutwijzer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** The program itself. */
public final class Generator {
    /** Of the jar that runs; {@code development} where the classes do not stand in one. */
    public static final String VERSION = version();

    /** Stands for this build of the program: another may make other pages of the same content. */
    static final String BUILD = build();

    private Generator() {}

    private static String version() {
        String version = Generator.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static String build() {
        try {
            Path code =
                    Path.of(
                            Generator.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            FileTime changed = Files.getLastModifiedTime(code);
            return VERSION + " " + Files.size(code) + " " + changed.toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
