package nl.foutwijzer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code foutwijzer new}: beginnings of sites, codes and steps. */
@Command(
        name = "new",
        description = "Writes the beginning of a site, a code or a step; overwrites nothing.",
        subcommands = {NewSiteCommand.class, NewCodeCommand.class, NewStepCommand.class})
final class NewCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what is to be new: site DIR, code CODE or step ID.");
    }
}
