package nl.foutwijzer.publish;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of its own that publishes, so that it can be killed. */
final class PublishingProcess {
    static final int HALTED = 86;

    private static final String FOREVER = "forever";

    private PublishingProcess() {}

    /** Publishes one version after the other, and prints the number of each. */
    static Process startForever(Path output, int firstVersion) throws IOException {
        return start(output, firstVersion, FOREVER);
    }

    /** Publishes one version, and dies in the phase given. */
    static Process startDyingIn(SwapPhase phase, Path output, int version) throws IOException {
        return start(output, version, phase.name());
    }

    private static Process start(Path output, int version, String mode) throws IOException {
        String classPath =
                Stream.of(Publisher.class, PublishingProcess.class)
                        .map(PublishingProcess::location)
                        .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        PublishingProcess.class.getName(),
                        output.toString(),
                        Integer.toString(version),
                        mode);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Arguments: the output folder, the first version, and a phase or {@code forever}. */
    public static void main(String[] args) throws IOException, PublishException {
        Path output = Path.of(args[0]);
        int version = Integer.parseInt(args[1]);
        if (!args[2].equals(FOREVER)) {
            SwapPhase last = SwapPhase.valueOf(args[2]);
            publish(output, version, phase -> haltIf(phase == last));
            return;
        }
        while (true) {
            publish(output, version, phase -> {});
            System.out.println(version++);
        }
    }

    private static void haltIf(boolean reached) {
        if (reached) {
            Runtime.getRuntime().halt(HALTED);
        }
    }

    private static void publish(Path output, int version, SwapPhase.Listener listener)
            throws IOException, PublishException {
        new Publisher(output, PublishOptions.of(2).with(listener))
                .publish(VersionedSite.plan(version));
    }
}
