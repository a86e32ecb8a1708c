package nl.foutwijzer.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that were there lately, and need not be asked again: a file with a line for each.
 * It only saves time, so that a file that cannot be read or written is as good as none.
 */
final class AnswerCache {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Pattern LINE = Pattern.compile("([0-9]{1,12}) (\\S+)");

    private final Path file;
    private final long now;
    private final SortedMap<String, Long> seconds = new TreeMap<>();

    private AnswerCache(Path file, long now) {
        this.file = file;
        this.now = now;
    }

    static AnswerCache read(Path file, Clock clock) {
        AnswerCache cache = new AnswerCache(file, clock.instant().getEpochSecond());
        try {
            Files.readAllLines(file).forEach(cache::readLine);
        } catch (IOException e) {
            cache.seconds.clear();
        }
        return cache;
    }

    private void readLine(String line) {
        Matcher entry = LINE.matcher(line);
        if (entry.matches()) {
            long asked = Long.parseLong(entry.group(1));
            if (asked <= now && now - asked < KEPT.toSeconds()) {
                seconds.put(entry.group(2), asked);
            }
        }
    }

    boolean has(String address) {
        return seconds.containsKey(address);
    }

    void add(String address) {
        seconds.put(address, now);
    }

    /** Replaces the file at once, so that another run never reads half of it. */
    void write() {
        List<String> lines =
                seconds.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = Files.createTempFile(folder, "asked", ".txt");
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            seconds.clear(); // then all are asked again next time
        }
    }
}
