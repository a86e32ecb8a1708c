package nl.foutwijzer.bench;

import static java.util.stream.Collectors.joining;

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

    /** Hugo, and then Pagefind over what it built. */
    static Contender hugoWithSearch(Path source, PagefindProgram pagefind) {
        Contender hugo = hugo(source);
        String both =
                quoted(hugo.build) + " \"$0\" && " + quoted(pagefind.command("*")) + " \"$0\"";
        return new Contender("hugo, then pagefind", hugo.check, List.of("sh", "-c", both));
    }

    private static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(joining(" "));
    }

    List<String> into(Path output) {
        return concat(build, List.of(output.toString()));
    }

    static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
