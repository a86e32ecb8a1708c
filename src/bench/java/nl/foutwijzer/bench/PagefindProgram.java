package nl.foutwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pagefind as npm installs it, into a folder of its own. */
record PagefindProgram(Folder folder) {
    private static final String WANTED = "pagefind@~1.6.0";
    private static final Pattern VERSION = Pattern.compile("\"version\": *\"([^\"]+)\"");

    void install() throws IOException, InterruptedException {
        Files.createDirectories(folder.path());
        List<String> quietly = List.of("npm", "install", "--no-audit", "--no-fund");
        List<String> there = List.of("--prefix", folder.path().toString(), WANTED);
        Run.of(Contender.concat(quietly, there), folder.path().resolve("npm.txt"));
    }

    String version() throws IOException {
        Path about = folder.path().resolve("node_modules/pagefind/package.json");
        Matcher matcher = VERSION.matcher(Files.readString(about));
        return matcher.find() ? matcher.group(1) : "?";
    }

    /** Indexes what stands in the main part of the same kinds of pages that Foutwijzer indexes. */
    Run index(Folder site, Language language) throws IOException, InterruptedException {
        List<String> command =
                Contender.concat(command(language.tag()), List.of(site.path().toString()));
        return Run.of(command, folder.path().resolve("index.txt"));
    }

    /**
     * The command that indexes the site whose folder ends it.
     *
     * @param languages a glob of language tags
     */
    List<String> command(String languages) {
        return List.of(
                folder.path().resolve("node_modules/.bin/pagefind").toString(),
                "--glob",
                languages + "/{code,steps,pages}/**/*.html",
                "--root-selector",
                "main",
                "--site");
    }
}
