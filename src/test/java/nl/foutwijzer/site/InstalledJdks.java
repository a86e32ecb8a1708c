package nl.foutwijzer.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine that can run the program; at least the one that runs this. */
final class InstalledJdks {
    private static final int OLDEST = 17;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private InstalledJdks() {}

    static Set<Path> all() {
        Set<Path> jdks = new TreeSet<>();
        jdks.add(real(Path.of(System.getProperty("java.home"))));
        Stream.of(named(), below("/usr/lib/jvm"), onMac())
                .flatMap(places -> places)
                .filter(InstalledJdks::isUsable)
                .map(InstalledJdks::real)
                .forEach(jdks::add);
        return jdks;
    }

    /** {@code JAVA_HOME}, and {@code JAVA_HOME_25_X64} as hosted runners name them. */
    private static Stream<Path> named() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onMac() {
        return below("/Library/Java/JavaVirtualMachines").map(jdk -> jdk.resolve("Contents/Home"));
    }

    private static Stream<Path> below(String folder) {
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            return all.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isUsable(Path jdk) {
        try {
            Matcher version = VERSION.matcher(Files.readString(jdk.resolve("release")));
            return version.find() && Integer.parseInt(version.group(1)) >= OLDEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path jdk) {
        try {
            return jdk.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
