package nl.foutwijzer.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.CodeFolder;
import nl.foutwijzer.edit.CodeScaffold;
import nl.foutwijzer.model.CodeIndex;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer new code}. */
@Command(name = "code", description = "Writes the beginning of a code's definition and words.")
final class NewCodeCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Parameters(paramLabel = "CODE", description = "The code, in any of its notations.")
    private String code = "";

    @Option(
            names = "--platform",
            paramLabel = "ID",
            split = ",",
            description = "The platforms on which it occurs (default: the site's first).")
    private List<String> platforms = List.of();

    @Override
    public Integer call() throws Exception {
        ExistingSite site = ExistingSite.read(options);
        KnowledgeBase knowledge = site.knowledge();
        ErrorCode canonical =
                knowledge
                        .site()
                        .readCode(code)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "'"
                                                        + code
                                                        + "' is a code in none of the notations"
                                                        + " that site.yaml declares"));
        if (CodeIndex.of(knowledge).find(code).contains(canonical)) {
            throw new UsageException("the site has a page for " + canonical + " already");
        }
        ScaffoldReport.write(
                CodeScaffold.of(
                        site.target(),
                        canonical.value(),
                        CodeFolder.of(canonical.value()),
                        platforms),
                options.content(),
                spec.commandLine().getOut());
        return ExitStatus.OK;
    }
}
