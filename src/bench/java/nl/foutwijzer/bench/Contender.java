package nl.foutwijzer.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that builds the site.
 *
 * @param name how the table calls it
 * @param check a command that says whether the content is sound
 * @param build the command that builds it, up to the output folder that ends it
 */
record Contender(String name, List<String> check, List<String> build) {

    static Contender foutwijzer(String program, Path content) {
        List<String> start = List.of(program.split("\\s+"));
        String folder = content.toString();
        return new Contender(
                program,
                concat(start, List.of("check", "--content", folder)),
                concat(start, List.of("build", "--content", folder, "--output")));
    }

    static Contender hugo(Path source) {
        return new Contender(
                "hugo",
                List.of("hugo", "config", "--source", source.toString()),
                List.of("hugo", "--quiet", "--source", source.toString(), "--destination"));
    }

    List<String> into(Path output) {
        return concat(build, List.of(output.toString()));
    }

    static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
