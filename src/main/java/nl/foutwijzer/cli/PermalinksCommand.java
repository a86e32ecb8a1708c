package nl.foutwijzer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code foutwijzer permalinks}: the book of the addresses that the site has published. */
@Command(
        name = "permalinks",
        description = "Keeps the book of the addresses that the site has published.",
        subcommands = {
            PermalinksUpdateCommand.class,
            PermalinksDropCommand.class,
            PermalinksExportCommand.class
        })
final class PermalinksCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: update, drop, export.");
    }
}
