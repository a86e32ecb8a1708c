package nl.foutwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.foutwijzer.edit.EditedFile;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.TranslationState;
import nl.foutwijzer.xliff.XliffExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations export}. */
@Command(
        name = "export",
        description = {
            "Writes the source words and their translations as XLIFF 2.1, for a translation tool.",
            "What comes back is taken in by: foutwijzer translations import FILE"
        })
final class TranslationsExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            description = "The language to translate into.")
    private String language = "";

    @Option(
            names = "--only",
            paramLabel = "STATE",
            split = ",",
            description =
                    "Only what is in these states: complete, unchecked, stale, missing (default:"
                            + " all).")
    private List<TranslationState> only = List.of();

    @Parameters(paramLabel = "FILE", description = "The file to write, as de.xlf.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + file + "' is a folder; name a file, as de.xlf");
        }
        TranslatedSite site = TranslatedSite.read(options);
        LanguageTag tag = site.language(language);
        Set<TranslationState> states =
                only.isEmpty() ? EnumSet.allOf(TranslationState.class) : EnumSet.copyOf(only);
        XliffExport export = XliffExport.of(site.knowledge(), tag, states);
        var out = spec.commandLine().getOut();
        if (export.texts() == 0) {
            out.println("Nothing in " + tag + " is " + names(states) + ", so nothing is written.");
            return ExitStatus.OK;
        }
        EditedFile.replace(file, export.document());
        out.println(
                file
                        + ": "
                        + Report.plural(export.texts(), "text")
                        + " of "
                        + Report.plural(export.parts(), "part"));
        return ExitStatus.OK;
    }

    private static String names(Set<TranslationState> states) {
        return states.stream().map(TranslationState::id).collect(Collectors.joining(" or "));
    }
}
