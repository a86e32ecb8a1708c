package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.serve.Browser;
import nl.foutwijzer.serve.PreviewLog;
import nl.foutwijzer.serve.PreviewServer;
import nl.foutwijzer.serve.PreviewSession;
import nl.foutwijzer.serve.SiteLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer serve}: a preview that follows what an author saves. */
@Command(
        name = "serve",
        description = "Shows the site in a browser, and shows it anew whenever a file is saved.")
final class ServeCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MORE_PORTS = 20;
    private static final int LAST_PORT = 65_535;

    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description =
                    "The port to listen on, or the next free one (default: ${DEFAULT-VALUE}; 0"
                            + " takes any).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = LOOPBACK,
            description =
                    "The name or address to listen on (default: this machine alone). Anyone who"
                            + " can reach it can read the site.")
    private String host = LOOPBACK;

    @Option(names = "--open", description = "Open the site in a browser.")
    private boolean open;

    @Option(
            names = "--poll",
            description =
                    "Look for changes instead of waiting to be told: for network folders and"
                            + " containers.")
    private boolean poll;

    @Override
    public Integer call() throws Exception {
        LoadedSite.Place place = options.place();
        try (Jobs jobs = options.jobs();
                Jobs early = new Jobs(2);
                PreviewServer server = bind()) {
            String address = "http://" + shownHost() + ":" + server.port() + "/";
            Log log = new Log(spec.commandLine().getErr());
            var source = new SiteLoader(at(address, place), jobs, early);
            var watched =
                    new PreviewSession.Watched(
                            List.of(place.content().folder(), place.templates()), poll);
            PreviewSession session = PreviewSession.start(server, source, watched, log);
            Runtime.getRuntime().addShutdownHook(new Thread(session::close, "preview-end"));
            announce(server, address, log);
            new CountDownLatch(1).await(); // until Ctrl-C
        }
        return ExitStatus.OK;
    }

    /** Absolute addresses lead to the preview, not to where the site will stand. */
    private static LoadedSite.Place at(String address, LoadedSite.Place place) {
        return new LoadedSite.Place(place.content(), place.templates(), Optional.of(address));
    }

    private void announce(PreviewServer server, String address, Log log) {
        if (port != 0 && server.port() != port) {
            log.say("Port " + port + " is taken, so this is port " + server.port() + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(address + "  (Ctrl-C ends)");
        if (open) {
            Browser.of(System.getProperty("os.name"))
                    .open(address, () -> log.say("No browser could be opened; go there yourself."));
        }
    }

    private PreviewServer bind() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException("--port takes a number from 0 to " + LAST_PORT);
        }
        int last = port == 0 ? 0 : Math.min(port + MORE_PORTS, LAST_PORT);
        for (int candidate = port; candidate <= last; candidate++) {
            try {
                return PreviewServer.bind(host, candidate);
            } catch (BindException e) {
                // the next one may be free
            } catch (UnknownHostException e) {
                throw new UsageException("there is no host '" + host + "' to listen on");
            }
        }
        throw new UsageException(
                "every port of '"
                        + host
                        + "' from "
                        + port
                        + " to "
                        + last
                        + " is taken, or the"
                        + " host is not this machine. Name another with --port or --host");
    }

    private String shownHost() {
        return switch (host) {
            case LOOPBACK, "0.0.0.0", "::" -> "localhost";
            default -> host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        };
    }

    /** Says everything in the terminal, one speaker at a time. */
    private record Log(PrintWriter err) implements PreviewLog {
        @Override
        public void found(List<Diagnostic> problems) {
            synchronized (err) {
                Report.text(err).print(problems);
            }
        }

        @Override
        public void say(String line) {
            synchronized (err) {
                err.println(line);
            }
        }
    }
}
