package nl.foutwijzer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the system wants programs to keep what they can do without. */
record UserCache(Map<String, String> environment, String system, Path home) {

    /** The one of who runs this program. */
    static UserCache ofThisUser() {
        return new UserCache(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    Path file(String name) {
        return folder().resolve("foutwijzer").resolve(name);
    }

    private Path folder() {
        String chosen = environment.getOrDefault("XDG_CACHE_HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String os = system.toLowerCase(Locale.ROOT);
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        if (os.startsWith("windows") && !local.isEmpty()) {
            return Path.of(local);
        }
        return os.startsWith("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
    }
}
