package nl.foutwijzer.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;

/** One line that tells how far a command is. On anything but a terminal it says nothing. */
final class ProgressLine {
    private static final long SHORTEST_PAUSE_NANOS = 100_000_000;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final boolean live;
    private long lastShown;

    private ProgressLine(PrintWriter out, boolean live) {
        this.out = out;
        this.live = live;
    }

    static ProgressLine on(PrintWriter out) {
        return new ProgressLine(out, isTerminal() && !"dumb".equals(System.getenv("TERM")));
    }

    void say(String what) {
        if (live) {
            show(what + " …");
        }
    }

    /** Called for every file by many threads; it shows few of them. */
    void say(String what, int done, int total) {
        long now = System.nanoTime();
        if (live && now - lastShown > SHORTEST_PAUSE_NANOS) {
            lastShown = now;
            show(what + " " + done + " of " + total);
        }
    }

    void clear() {
        if (live) {
            out.print(ERASE_LINE);
            out.flush();
        }
    }

    private synchronized void show(String text) {
        out.print(ERASE_LINE + text);
        out.flush();
    }

    /** From Java 22 on there is a console without a terminal too, which then has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return true;
        } catch (InvocationTargetException e) {
            return false;
        }
    }
}
