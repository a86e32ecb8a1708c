package nl.foutwijzer.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.edit.AddressBookEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer permalinks drop}. */
@Command(
        name = "drop",
        description = {
            "Gives up an address that the site has published: who follows it finds nothing.",
            "The book keeps the address as a comment, with the reason."
        })
final class PermalinksDropCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "As the book has it; one that ends in / stands for all below it.")
    private List<String> paths = List.of();

    @Option(
            names = "--because",
            paramLabel = "REASON",
            required = true,
            description = "Why, in one line, for those who look for the page in ten years.")
    private String because = "";

    @Override
    public Integer call() throws Exception {
        String reason = because.strip().replaceAll("\\s+", " ");
        if (reason.isEmpty()) {
            throw new UsageException("--because takes a reason, as \"never went live\"");
        }
        AddressBookFile book = AddressBookFile.of(options);
        AddressBookEdit before =
                book.read()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "there is no "
                                                        + book.shown()
                                                        + "; write it with: foutwijzer permalinks"
                                                        + " update"));
        paths.forEach(path -> require(path, before, book.shown()));
        Predicate<String> meant = path -> paths.stream().anyMatch(p -> isMeant(path, p));
        book.edit(edit -> edit.drop(meant, reason));
        int dropped = before.size() - book.read().map(AddressBookEdit::size).orElse(0);
        spec.commandLine()
                .getOut()
                .println(
                        book.shown()
                                + ": "
                                + Report.plural(dropped, "address", "addresses")
                                + " dropped");
        return ExitStatus.OK;
    }

    private static boolean isMeant(String path, String asked) {
        return asked.endsWith("/") ? path.startsWith(asked) : path.equals(asked);
    }

    private static void require(String asked, AddressBookEdit book, String shown) {
        Set<String> known = new TreeSet<>(book.paths());
        if (known.stream().noneMatch(path -> isMeant(path, asked))) {
            String help = Nearest.help(asked, known);
            throw new UsageException(
                    "'" + asked + "' is not in " + shown + (help.isEmpty() ? "" : "; " + help));
        }
    }
}
