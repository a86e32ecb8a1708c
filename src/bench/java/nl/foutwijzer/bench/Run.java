package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What one process took, from its start to its end. */
record Run(double seconds, double cpuSeconds, double peakMegabytes) {
    private static final Path GNU_TIME = Path.of("/usr/bin/time");

    /**
     * Runs the command and waits for it. GNU time reports the processor time and peak memory that
     * the kernel counted; where it is missing, both are read from the running process every few
     * milliseconds, so the last of them go unseen.
     */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        start(List.of("sync"), log).waitFor(); // the last run's pages are not this one's to write
        return Files.isExecutable(GNU_TIME) ? timed(command, log) : polled(command, log);
    }

    private static Run timed(List<String> command, Path log)
            throws IOException, InterruptedException {
        Path report = log.resolveSibling("time.txt");
        List<String> time = List.of(GNU_TIME.toString(), "-f", "%U %S %M", "-o", report.toString());
        long start = System.nanoTime();
        succeed(start(Contender.concat(time, command), log), command, log);
        double seconds = seconds(System.nanoTime() - start);
        String[] counts = Files.readString(report).strip().split(" ");
        double cpu = Double.parseDouble(counts[0]) + Double.parseDouble(counts[1]);
        return new Run(seconds, cpu, megabytes(Long.parseLong(counts[2])));
    }

    private static Run polled(List<String> command, Path log)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command, log);
        Path status = Path.of("/proc/" + process.pid() + "/status");
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peakKilobytes(status));
        }
        double seconds = seconds(System.nanoTime() - start);
        succeed(process, command, log);
        return new Run(seconds, seconds(cpu.toNanos()), megabytes(peak));
    }

    private static long peakKilobytes(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0; // the process ended between two looks
        }
    }

    private static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void succeed(Process process, List<String> command, Path log)
            throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            String output = Files.readString(log);
            String end = output.substring(Math.max(0, output.length() - 2000));
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + end);
        }
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static double megabytes(long kilobytes) {
        return kilobytes * 1024 / 1e6;
    }
}
