package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program of somebody else, which reads what we write. */
record OtherProgram(int status, String printed) {

    /** Runs it; a test ends here as skipped where the machine has none of that name. */
    static OtherProgram run(Path folder, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            byte[] bytes = process.getInputStream().readAllBytes();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new OtherProgram(process.exitValue(), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Assumptions.abort(command[0] + " is not installed");
        }
    }
}
