package nl.foutwijzer.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.SiteScaffold;
import nl.foutwijzer.model.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer new site}. */
@Command(name = "site", description = "Writes a small whole site into a folder.")
final class NewSiteCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that gets the site.")
    private Path folder = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            split = ",",
            description = "Its languages, the source language first (default: nl,en).")
    private List<String> languages = List.of();

    @Override
    public Integer call() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<LanguageTag> tags = languages.stream().map(NewSiteCommand::tag).toList();
        ScaffoldReport.write(
                SiteScaffold.of(tags.isEmpty() ? SiteScaffold.USUAL_LANGUAGES : tags, today),
                folder,
                spec.commandLine().getOut());
        return ExitStatus.OK;
    }

    private static LanguageTag tag(String text) {
        try {
            return LanguageTag.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "'" + text + "' is not a language tag; write one as nl or pt-BR");
        }
    }
}
