package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.TranslationAdopt;
import nl.foutwijzer.model.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations adopt}. */
@Command(
        name = "adopt",
        description = {
            "Takes in translations that were made elsewhere in the same layout, without hashes.",
            "Where DIR has the source words too, what has changed since is stale. Words that are"
                    + " here already stay."
        })
final class TranslationsAdoptCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            description = "The language, which site.yaml declares.")
    private String language = "";

    @Parameters(
            paramLabel = "DIR",
            description = "A folder as content/, with errors/<CODE>/<lang>.yaml and the like.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder " + folder);
        }
        TranslatedSite site = TranslatedSite.read(options);
        LanguageTag tag = site.language(language);
        TranslationAdopt.Result result =
                new TranslationAdopt(site.root(), site.translations(), site.parts())
                        .adopt(folder, tag);
        PrintWriter out = spec.commandLine().getOut();
        result.adopted().forEach(path -> out.println("adopted " + site.shown(path)));
        result.kept()
                .forEach(
                        path -> out.println("kept " + site.shown(path) + ": it has words already"));
        PrintWriter err = spec.commandLine().getErr();
        result.refused().forEach((path, why) -> err.println("not adopted: " + path + ": " + why));
        if (result.adopted().isEmpty() && result.kept().isEmpty() && result.refused().isEmpty()) {
            throw new UsageException(
                    folder
                            + " has no file named "
                            + tag
                            + ".yaml or "
                            + tag
                            + ".md below errors/,"
                            + " steps/ or pages/");
        }
        return result.refused().isEmpty() ? ExitStatus.OK : ExitStatus.CONTENT;
    }
}
