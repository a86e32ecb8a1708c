package nl.foutwijzer.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to measure, from arguments like {@code --codes=100,5000}.
 *
 * @param programs the ways to start Foutwijzer, by default the jar
 * @param incremental whether builds over an existing site are timed too
 * @param pagefind whether Hugo's site is indexed by Pagefind too
 * @param search numbers of codes whose search is measured, instead of all else
 * @param oneFile numbers of codes whose site in one file is measured, instead of all else
 */
record Options(
        List<Integer> codes,
        int runs,
        List<String> programs,
        boolean incremental,
        boolean pagefind,
        List<Integer> search,
        List<Integer> oneFile) {

    static Options parse(String... args) {
        Map<String, String> values = new HashMap<>();
        for (String arg : args) {
            String[] parts = arg.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        return new Options(
                numbers(values.getOrDefault("--codes", "100,1000")),
                Integer.parseInt(values.getOrDefault("--runs", "5")),
                split(values.getOrDefault("--programs", "java -jar target/foutwijzer.jar")),
                Boolean.parseBoolean(values.getOrDefault("--incremental", "false")),
                Boolean.parseBoolean(values.getOrDefault("--pagefind", "false")),
                numbers(values.getOrDefault("--search", "")),
                numbers(values.getOrDefault("--one-file", "")));
    }

    private static List<Integer> numbers(String values) {
        return split(values).stream().map(Integer::valueOf).toList();
    }

    private static List<String> split(String values) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }
}
