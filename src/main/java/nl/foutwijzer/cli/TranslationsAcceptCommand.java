package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.TranslationAccept;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations accept}. */
@Command(
        name = "accept",
        description = {
            "States that translations are right for the source as it is now.",
            "Run it after you have looked. It writes a hash of the source into each file, and"
                    + " changes nothing else."
        })
final class TranslationsAcceptCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Translated files, or folders with such files in them.")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Of the files in these folders only those of this language.")
    private @Nullable String language;

    @Override
    public Integer call() throws Exception {
        TranslatedSite site = TranslatedSite.read(options);
        List<LanguageTag> languages =
                language == null ? site.languages() : List.of(site.language(language));
        int status = ExitStatus.OK;
        for (Path file : files) {
            status = Math.max(status, accept(site, file, languages));
        }
        return status;
    }

    private int accept(TranslatedSite site, Path given, List<LanguageTag> languages)
            throws IOException {
        if (!Files.exists(given)) {
            throw new UsageException("there is no file or folder " + given);
        }
        Path named = given.toRealPath();
        TranslationAccept accept = new TranslationAccept(site.root(), site.translations());
        int status = ExitStatus.OK;
        boolean found = false;
        for (LanguageTag tag : languages) {
            List<Part> parts =
                    site.parts().stream()
                            .filter(part -> part.in(tag).isPresent())
                            .filter(part -> isNamed(site, part.file(tag), named))
                            .toList();
            found |= !parts.isEmpty();
            status = Math.max(status, report(site, accept.accept(parts, tag)));
        }
        if (!found) {
            throw new UsageException(
                    given
                            + " is no translation of this site: name a file as "
                            + site.shown("steps/<id>/<lang>.md")
                            + ", or a folder with such files");
        }
        return status;
    }

    private static boolean isNamed(TranslatedSite site, String path, Path named) {
        return site.root().folder().resolve(path).startsWith(named);
    }

    private int report(TranslatedSite site, TranslationAccept.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        result.written().forEach(path -> out.println("accepted " + site.shown(path)));
        result.same().forEach(path -> out.println("complete already " + site.shown(path)));
        result.refused()
                .forEach(
                        part ->
                                spec.commandLine()
                                        .getErr()
                                        .println(
                                                "not accepted: "
                                                        + part
                                                        + " lacks words, or its source does;"
                                                        + " foutwijzer check names them"));
        return result.refused().isEmpty() ? ExitStatus.OK : ExitStatus.CONTENT;
    }
}
