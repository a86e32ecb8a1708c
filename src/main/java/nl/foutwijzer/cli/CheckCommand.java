package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.Generator;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.links.ExternalCheck;
import nl.foutwijzer.links.SiteWalk;
import nl.foutwijzer.links.WalkedSite;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;
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
    @Mixin private BaseUrlOption baseUrl;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print them: text, json, github or sarif (default: text).")
    private String format;

    @Option(names = "--strict", description = "Let warnings count as errors.")
    private boolean strict;

    @Option(
            names = "--links",
            description = "Make every page too, and follow every link within the site.")
    private boolean links;

    @Option(
            names = "--external",
            description = "Ask for the addresses of other sites too; includes --links.")
    private boolean external;

    @Override
    public Integer call() throws Exception {
        LoadedSite.Place place = options.place(baseUrl.value());
        PrintWriter out = spec.commandLine().getOut();
        Report report = Report.in(format, out);
        try (Jobs jobs = options.jobs()) {
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            Diagnostics diagnostics = reading.diagnostics();
            String followed = "";
            if (reading.site().isPresent()) {
                SitePlan plan = check(reading.site().get(), jobs);
                followed = links || external ? follow(plan, reading.site().get(), place, jobs) : "";
            }
            report.print(diagnostics.sorted());
            if (format.equals("text")) {
                out.print(followed);
                out.println(Report.count(diagnostics));
            }
            boolean failed = diagnostics.hasErrors() || (strict && !diagnostics.sorted().isEmpty());
            return failed ? ExitStatus.CONTENT : ExitStatus.OK;
        }
    }

    /** Planning finds what only the whole site shows: two files at one address. */
    private static SitePlan check(LoadedSite site, Jobs jobs) {
        site.check(jobs);
        return new SitePlanner(site, Edition.hosted(LocalDate.EPOCH))
                .plan(jobs, site.diagnostics());
    }

    /** What is wrong with content is left out of the site, so that links to it are no news. */
    private String follow(SitePlan plan, LoadedSite site, LoadedSite.Place place, Jobs jobs)
            throws IOException, InterruptedException {
        if (site.diagnostics().hasErrors()) {
            return line("The links were not followed, since there are errors.");
        }
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr());
        progress.say("following links");
        WalkedSite walked = new SiteWalk(plan, site.knowledge()).walk(jobs, site.diagnostics());
        String asked = "";
        if (external) {
            progress.say("asking other sites");
            new ExternalCheck(
                            Generator.VERSION,
                            UserCache.ofThisUser().file("external-links.txt"),
                            Clock.systemUTC())
                    .run(walked, place.content(), site.diagnostics());
            asked = ", " + Report.plural(walked.external(), "external link");
        }
        progress.clear();
        return line(
                String.format(
                        Locale.ROOT,
                        "%s in %s followed%s",
                        Report.plural(walked.links(), "link"),
                        Report.plural(walked.files(), "file"),
                        asked));
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
