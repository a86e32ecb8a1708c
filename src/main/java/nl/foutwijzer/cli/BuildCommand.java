package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.PublishOptions;
import nl.foutwijzer.publish.PublishResult;
import nl.foutwijzer.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer build}: content to a folder of HTML. */
@Command(name = "build", description = "Builds the site into a folder, whole or not at all.")
final class BuildCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;
    @Mixin private BaseUrlOption baseUrl;
    @Mixin private DateOption date;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder that gets the site (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = "--force", description = "Publish what is sound, though there are errors.")
    private boolean force;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        LoadedSite.Place place = options.place(baseUrl.value());
        Publisher.recover(output);
        ProgressLine progress = ProgressLine.on(err);
        try (Jobs jobs = options.jobs()) {
            progress.say("reading");
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            Optional<LoadedSite> site = reading.site();
            site.ifPresent(s -> s.check(jobs));
            Optional<SitePlan> plan = site.map(s -> plan(s, place, jobs, reading.diagnostics()));
            progress.clear();
            Report.text(err).print(reading.diagnostics().sorted());
            if (plan.isEmpty() || (reading.diagnostics().hasErrors() && !force)) {
                err.println("Nothing was built: " + Report.count(reading.diagnostics()) + ".");
                return ExitStatus.CONTENT;
            }
            PublishResult result = publish(plan.get(), place, progress);
            progress.clear();
            new Summary(result, site.get(), plan.get(), reading.diagnostics(), output)
                    .print(spec.commandLine().getOut(), System.nanoTime() - start);
            return reading.diagnostics().hasErrors() ? ExitStatus.CONTENT : ExitStatus.OK;
        }
    }

    private SitePlan plan(
            LoadedSite site, LoadedSite.Place place, Jobs jobs, Diagnostics diagnostics) {
        Edition edition = Edition.hosted(date.of(site, place));
        return new SitePlanner(site, edition).plan(jobs, diagnostics);
    }

    private PublishResult publish(SitePlan plan, LoadedSite.Place place, ProgressLine progress)
            throws Exception {
        PublishOptions publishing =
                PublishOptions.of(options.jobCount(), place.content().folder(), place.templates())
                        .with((done, total) -> progress.say("writing", done, total));
        return new Publisher(output, publishing).publish(plan);
    }
}
