package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The preview as an author runs it: a process of the packaged program. */
@Timeout(180)
class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/");
    private static final int INTERRUPTED = 130;
    private static final int USAGE = 2;

    @Test
    void servesTheShippedSiteUntilItIsInterrupted() throws Exception {
        try (Preview preview = new Preview("--port", "0")) {
            String page = preview.get("nl/code/0x87d1041c.html").body();
            assertThat(page).contains("id=\"android\"", "id=\"ios\"", "_foutwijzer/preview.js");
            assertThat(preview.get("").statusCode()).isEqualTo(200);
            assertThat(preview.get("nl/").statusCode()).isEqualTo(200);
            assertThat(preview.get("_gallery/").body()).contains("class=\"code-page\"");

            interrupt(preview.process);

            assertThat(preview.process.waitFor()).isEqualTo(INTERRUPTED);
            assertThat(preview.rest()).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void takesTheNextPortWhereOneIsTakenAndSaysSo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Preview preview = new Preview("--port", "" + taken.getLocalPort())) {
            assertThat(preview.port()).isGreaterThan(taken.getLocalPort());
            assertThat(preview.get("nl/").statusCode()).isEqualTo(200);
            interrupt(preview.process);
            assertThat(String.join("\n", preview.rest()))
                    .contains(
                            "Port " + taken.getLocalPort() + " is taken",
                            "this is port " + preview.port());
        }
    }

    @Test
    void goesOnWhereNoBrowserCanBeOpened() throws Exception {
        try (Preview preview = new Preview("--port", "0", "--open")) {
            assertThat(preview.get("nl/").statusCode()).isEqualTo(200);
            interrupt(preview.process);
            assertThat(preview.rest())
                    .anyMatch(line -> line.contains("No browser could be opened"));
        }
    }

    @Test
    void saysWhereItCannotListen() throws Exception {
        try (Preview preview = new Preview("--port", "99999")) {
            assertThat(preview.process.waitFor()).isEqualTo(USAGE);
            assertThat(preview.rest()).anyMatch(line -> line.contains("--port takes a number"));
        }
        try (Preview preview = new Preview("--host", "nowhere.invalid")) {
            assertThat(preview.process.waitFor()).isEqualTo(USAGE);
            assertThat(preview.rest()).anyMatch(line -> line.contains("no host 'nowhere.invalid'"));
        }
    }

    /** As Ctrl-C does. */
    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES))
                .as("ends by SIGINT, unless it was started with that ignored, as by nohup or &")
                .isTrue();
    }

    /** A process, and what it prints. */
    private static final class Preview implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> printed = new ArrayList<>();
        private final Process process;
        private final BufferedReader out;

        Preview(String... arguments) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-jar", System.getProperty("foutwijzer.jar"), "serve"));
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PATH", "no-such-folder"); // so that no browser is found
            process = builder.start();
            out = process.inputReader();
        }

        int port() throws IOException {
            for (String line : printed) {
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    return Integer.parseInt(address.group(1));
                }
            }
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError("no address: " + printed);
            }
            printed.add(line);
            return port();
        }

        HttpResponse<String> get(String path) throws Exception {
            URI address = URI.create("http://localhost:" + port() + "/" + path);
            return client.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }

        /** Everything that it has printed, once it has ended. */
        List<String> rest() throws IOException {
            out.lines().forEach(printed::add);
            return printed;
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
