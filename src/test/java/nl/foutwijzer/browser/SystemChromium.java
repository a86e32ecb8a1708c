package nl.foutwijzer.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, installed where it is missing and may be. */
public final class SystemChromium {
    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome.exe");

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
                    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    /** By the program that each needs: how a package manager installs it, unasked. */
    private static final Map<String, List<List<String>>> INSTALLERS =
            Map.of(
                    "apt-get",
                    List.of(
                            List.of("apt-get", "-q", "update"),
                            List.of("apt-get", "-q", "-y", "install", "chromium")),
                    "dnf",
                    List.of(List.of("dnf", "-y", "install", "chromium")),
                    "apk",
                    List.of(List.of("apk", "add", "chromium")));

    private SystemChromium() {}

    /**
     * The program to start.
     *
     * @throws IllegalStateException if there is none and none can be installed; says what to do
     */
    public static Path find() throws IOException, InterruptedException {
        Optional<Path> found = installed();
        if (found.isEmpty() && isRoot()) {
            install();
            found = installed();
        }
        return found.orElseThrow(
                () ->
                        new IllegalStateException(
                                "The browser tests need Chromium or Chrome: install it (on Debian:"
                                        + " sudo apt-get install chromium), or let the variable"
                                        + " CHROMIUM name the program."));
    }

    public static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        Stream<Path> onPath = NAMES.stream().flatMap(name -> onPath(name).stream());
        Stream<Path> usual = USUAL_PLACES.stream().map(Path::of);
        return Stream.of(named, onPath, usual)
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() throws IOException, InterruptedException {
        for (Map.Entry<String, List<List<String>>> installer : INSTALLERS.entrySet()) {
            if (onPath(installer.getKey()).isPresent()) {
                for (List<String> command : installer.getValue()) {
                    new ProcessBuilder(command).inheritIO().start().waitFor();
                }
            }
        }
    }
}
