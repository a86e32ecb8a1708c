package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.PublishedAddresses;
import nl.foutwijzer.edit.AddressBookEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foutwijzer permalinks update}. */
@Command(
        name = "update",
        description = {
            "Writes the addresses of all pages into permalinks.txt, a file of the content.",
            "It adds what is new and takes nothing out. From then on foutwijzer check fails where"
                    + " one of them would vanish."
        })
final class PermalinksUpdateCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Override
    public Integer call() throws Exception {
        AddressBookFile book = AddressBookFile.of(options);
        int before = book.read().map(AddressBookEdit::size).orElse(0);
        PlannedSite site = PlannedSite.read(options, Optional.empty());
        SortedSet<String> addresses = PublishedAddresses.of(site.plan());
        book.edit(edit -> edit.with(addresses));
        int after = book.read().map(AddressBookEdit::size).orElse(0);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                book.shown()
                        + ": "
                        + Report.plural(after - before, "address", "addresses")
                        + " added, there are "
                        + after);
        if (site.diagnostics().hasErrors()) {
            spec.commandLine()
                    .getErr()
                    .println("The site has errors and may lack pages; see: foutwijzer check");
        }
        return ExitStatus.OK;
    }
}
