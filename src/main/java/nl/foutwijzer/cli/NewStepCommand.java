package nl.foutwijzer.cli;

import java.util.concurrent.Callable;
import nl.foutwijzer.edit.StepScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer new step}. */
@Command(name = "step", description = "Writes the beginning of a troubleshooting step.")
final class NewStepCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Parameters(paramLabel = "ID", description = "Its id, as find-app-details.")
    private String id = "";

    @Override
    public Integer call() throws Exception {
        ExistingSite site = ExistingSite.read(options);
        ScaffoldReport.write(
                StepScaffold.of(site.target(), id), options.content(), spec.commandLine().getOut());
        return ExitStatus.OK;
    }
}
