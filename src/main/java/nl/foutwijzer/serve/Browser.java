package nl.foutwijzer.serve;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the author's browser. */
public final class Browser {
    private final List<String> command;

    /**
     * @param command gets the address as its last argument
     */
    Browser(List<String> command) {
        this.command = command;
    }

    /** The one that an operating system opens addresses with. */
    public static Browser of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /**
     * Opens an address.
     *
     * @param failed runs, perhaps later and on another thread, if no browser could be opened
     */
    public void open(String address, Runnable failed) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.command().add(address);
        try {
            Process process =
                    builder.redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            var unused = process.onExit().thenAccept(ended -> runUnlessGood(ended, failed));
        } catch (IOException e) {
            failed.run();
        }
    }

    private static void runUnlessGood(Process ended, Runnable failed) {
        if (ended.exitValue() != 0) {
            failed.run();
        }
    }
}
