package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the figures were measured on; without it they mean little. */
final class Machine {
    private Machine() {}

    static String describe() throws IOException, InterruptedException {
        return "%d processors, %s %s, Java %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        hugoVersion());
    }

    private static String hugoVersion() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("hugo", "version").start();
            String version =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return version.replaceAll("(?s)^(hugo \\S+).*", "$1");
        } catch (IOException absent) {
            return "no Hugo";
        }
    }
}
