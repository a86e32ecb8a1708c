package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder with a space in its name, called from another one. */
class LauncherIT {
    private static final Path CONTENT = Path.of("src/test/resources/sites/golden/basic/content");

    /** A clone as it is when its jar was built: the launcher looks for nothing else. */
    private static Path launcher(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a clone"));
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("foutwijzer"), home.resolve("foutwijzer"));
        Files.copy(Path.of("pom.xml"), home.resolve("pom.xml"));
        Path jar = Path.of(System.getProperty("foutwijzer.jar"));
        Files.copy(jar, home.resolve("target/foutwijzer.jar"));
        // Java passes over what is no archive of its own, but its path must reach it whole.
        Files.writeString(home.resolve("target/foutwijzer.jsa"), "of another Java");
        return home.resolve("foutwijzer");
    }

    @Test
    void runsTheJarThatIsThere(@TempDir Path folder) throws Exception {
        assertThat(run(folder, "--version")).matches("foutwijzer [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }

    @Test
    void passesArgumentsOnAsTheyAre(@TempDir Path folder) throws Exception {
        String printed =
                run(
                        folder,
                        "build",
                        "--content",
                        CONTENT.toAbsolutePath().toString(),
                        "--output",
                        "my site",
                        "--date",
                        "2026-11-22");
        assertThat(printed).contains("my site", "pages in 2 languages");
        assertThat(folder.resolve("my site/nl/code/0x87d1041c.html")).isNotEmptyFile();
    }

    private static String run(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", launcher(folder).toString()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
