package nl.foutwijzer.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.markdown.TerminalText;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What text is written to: a terminal, or something that is none.
 *
 * @param width in columns
 */
record Screen(int width, TerminalText.Style style) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,4} ([0-9]{1,4})");

    /** The one that this process has. */
    static Screen of(CommandSpec spec, Map<String, String> environment) {
        boolean terminal = ProgressLine.isTerminal();
        boolean bold =
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        return new Screen(
                width(environment.getOrDefault("COLUMNS", ""), terminal, spec),
                bold ? TerminalText.Style.BOLD : TerminalText.Style.DOCUMENT);
    }

    /** What the user says, else what the terminal says, else what terminals usually have. */
    private static int width(String columns, boolean terminal, CommandSpec spec) {
        if (columns.matches("[0-9]{1,4}")) {
            return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
        }
        if (!terminal) {
            return USUAL;
        }
        // picocli also knows how to ask Windows, but takes nothing below 55.
        return fromStty().orElseGet(() -> spec.usageMessage().autoWidth(true).width());
    }

    /** What {@code stty size} prints: rows and columns. */
    private static OptionalInt fromStty() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(new File("/dev/tty"))
                            .redirectErrorStream(true)
                            .start();
            String printed =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher size = SIZE.matcher(printed.strip());
            int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
            return columns < NARROWEST ? OptionalInt.empty() : OptionalInt.of(columns);
        } catch (IOException e) {
            return OptionalInt.empty(); // no such program or no such terminal here
        }
    }
}
