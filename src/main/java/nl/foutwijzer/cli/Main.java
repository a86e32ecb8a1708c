package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.foutwijzer.build.Generator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code foutwijzer}. */
@Command(
        name = "foutwijzer",
        description = "Makes a static site of an error-code knowledge base.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        subcommands = {
            BuildCommand.class,
            BundleCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            TranslationsCommand.class,
            PermalinksCommand.class,
            NewCommand.class,
            VerifyCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all went well",
            "1:the content has errors, a code was not found, or a copy is not whole",
            "2:the command was not understood, or the machine does not allow it",
            "3:a fault of the program itself"
        })
public final class Main implements Runnable {
    @Spec private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the program's inside where something fails.")
    private boolean debug;

    /** The version that {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"foutwijzer " + Generator.VERSION};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Runs one command and ends the program with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command. */
    static int run(String... arguments) {
        Main main = new Main();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine commandLine =
                new CommandLine(main)
                        .setOut(out)
                        .setErr(err)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(
                                (e, line, parsed) -> Failures.handle(e, line.getErr(), main.debug));
        int status = execute(commandLine, main, arguments);
        out.flush();
        err.flush();
        return status;
    }

    /** Picocli hands on exceptions, but not what is worse. */
    private static int execute(CommandLine commandLine, Main main, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Failures.handle(e, commandLine.getErr(), main.debug);
        }
    }
}
