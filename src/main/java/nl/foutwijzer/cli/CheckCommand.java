package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer check}: everything that is wrong with the content. */
@Command(name = "check", description = "Reports everything that is wrong with the content.")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print them: text, json, github or sarif (default: text).")
    private String format;

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Override
    public Integer call() throws Exception {
        LoadedSite.Place place = options.place();
        PrintWriter out = spec.commandLine().getOut();
        Report report = Report.in(format, out);
        try (Jobs jobs = options.jobs()) {
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            Diagnostics diagnostics = reading.diagnostics();
            reading.site().ifPresent(site -> check(site, jobs, diagnostics));
            report.print(diagnostics.sorted());
            if (format.equals("text")) {
                out.println(Report.count(diagnostics));
            }
            boolean failed = diagnostics.hasErrors() || (strict && !diagnostics.sorted().isEmpty());
            return failed ? ExitStatus.CONTENT : ExitStatus.OK;
        }
    }

    /** Planning finds what only the whole site shows: two files at one address. */
    private static void check(LoadedSite site, Jobs jobs, Diagnostics diagnostics) {
        site.check(jobs);
        new SitePlanner(site, LocalDate.EPOCH).plan(jobs, diagnostics);
    }
}
