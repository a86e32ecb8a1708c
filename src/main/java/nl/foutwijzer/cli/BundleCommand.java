package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.build.SitePlanner;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.PublishOptions;
import nl.foutwijzer.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer bundle}: editions for use without a network. */
@Command(name = "bundle", description = "Makes editions of the site for use without a network.")
final class BundleCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;
    @Mixin private BaseUrlOption baseUrl;
    @Mixin private DateOption date;
    @Mixin private SelectionOptions selection;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "A folder to copy to a stick; START.html opens it.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        if (folder == null) {
            throw new UsageException("name what to make: --folder DIR");
        }
        PrintWriter err = spec.commandLine().getErr();
        LoadedSite.Place place = options.place(baseUrl.value());
        try (Jobs jobs = options.jobs()) {
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            reading.site().ifPresent(s -> s.check(jobs));
            Optional<SitePlan> plan =
                    reading.site().map(s -> plan(s, place, jobs, reading.diagnostics()));
            Report.text(err).print(reading.diagnostics().sorted());
            if (plan.isEmpty() || reading.diagnostics().hasErrors()) {
                err.println("Nothing was made: " + Report.count(reading.diagnostics()) + ".");
                return ExitStatus.CONTENT;
            }
            new Publisher(
                            folder,
                            PublishOptions.of(
                                    options.jobCount(),
                                    place.content().folder(),
                                    place.templates()))
                    .publish(plan.get());
        }
        return ExitStatus.OK;
    }

    private SitePlan plan(
            LoadedSite site, LoadedSite.Place place, Jobs jobs, Diagnostics diagnostics) {
        LocalDate day = date.of(site, place);
        Edition edition = Edition.copy(day, ContentVersion.of(site.knowledge()));
        LoadedSite part = selection.of(site.knowledge().site()).of(site);
        return new SitePlanner(part, edition).plan(jobs, diagnostics);
    }
}
