package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.edition.Difference;
import nl.foutwijzer.edition.EditionException;
import nl.foutwijzer.edition.RefusedException;
import nl.foutwijzer.edition.Verdict;
import nl.foutwijzer.edition.Verification;
import nl.foutwijzer.edition.VerifyingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer verify}: whether an offline copy is whole, and whose it is. */
@Command(
        name = "verify",
        description =
                "Checks an offline copy: who signed it, and that every file is as it was made.")
final class VerifyCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "COPY",
            description = "A ZIP, an unpacked folder, or one HTML file with its .sig beside it.")
    private Path copy;

    @Option(
            names = "--key",
            paramLabel = "PUB",
            description =
                    "The public key of whoever should have made it, as openssl pkey -pubout writes"
                            + " it. Without it only the sums are checked.")
    private @Nullable Path key;

    @Override
    public Integer call() throws EditionException {
        Optional<VerifyingKey> publicKey =
                key == null ? Optional.empty() : Optional.of(VerifyingKey.read(key));
        PrintWriter out = spec.commandLine().getOut();
        try {
            Verdict verdict = Verification.of(copy, publicKey);
            out.println(seal(verdict));
            verdict.differences().forEach((d, names) -> print(d, names, out));
            out.println(sums(verdict));
            return verdict.isWell() ? ExitStatus.OK : ExitStatus.CONTENT;
        } catch (RefusedException e) {
            spec.commandLine().getErr().println("foutwijzer: " + e.getMessage());
            return ExitStatus.CONTENT;
        }
    }

    private String seal(Verdict verdict) {
        return "Signature: "
                + switch (verdict.seal()) {
                    case VALID -> "valid, made with the key that belongs to " + key + ".";
                    case NONE -> "none, so that who made this copy is unknown.";
                    case UNCHECKED ->
                            "not checked, since --key names no key to check it with; who"
                                    + " made this copy is unknown.";
                    case LACKING ->
                            "none, though one was asked for: anybody may have made this" + " copy.";
                    case FALSE ->
                            "FALSE: it was not made with the key that belongs to "
                                    + key
                                    + ", or not for this.";
                };
    }

    private static void print(Difference difference, List<String> names, PrintWriter out) {
        names.forEach(name -> out.println(difference.words() + ": " + Printable.whole(name)));
    }

    private static String sums(Verdict verdict) {
        if (!verdict.isSummed()) {
            return verdict.isWell()
                    ? "The page is as it was signed."
                    : "Nothing tells that the page is as it was made.";
        } else if (verdict.seal().isBroken()) {
            return "The files were not compared, since their sums cannot be believed.";
        }
        String all = Report.plural(verdict.files(), "file");
        if (verdict.isWell()) {
            return all + ", every one as its sum says.";
        }
        return all
                + " by the sums; "
                + verdict.differences().entrySet().stream()
                        .filter(d -> d.getKey().isFailing())
                        .map(
                                d ->
                                        String.format(
                                                Locale.ROOT,
                                                "%,d %s",
                                                d.getValue().size(),
                                                d.getKey().words()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
