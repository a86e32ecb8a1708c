package nl.foutwijzer.cli;

import java.util.Map;
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
        return terminal ? spec.usageMessage().autoWidth(true).width() : USUAL;
    }
}
