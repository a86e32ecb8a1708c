package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.edition.SigningKey;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.page.ContentVersion;
import nl.foutwijzer.page.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer bundle}: copies for use without a network. */
@Command(name = "bundle", description = "Makes copies of the site for use without a network.")
final class BundleCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;
    @Mixin private BaseUrlOption baseUrl;
    @Mixin private DateOption date;
    @Mixin private SelectionOptions selection;
    @Mixin private BundleFiles files;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description =
                    "Sign what is made with this private key, as openssl genpkey -algorithm ed25519"
                            + " writes it.")
    private @Nullable Path key;

    @Override
    public Integer call() throws Exception {
        files.requireSome();
        Optional<SigningKey> signing =
                key == null ? Optional.empty() : Optional.of(SigningKey.read(key));
        PrintWriter err = spec.commandLine().getErr();
        LoadedSite.Place place = options.place(baseUrl.value());
        files.requirePlaces(place, key);
        ProgressLine progress = ProgressLine.on(err);
        try (Jobs jobs = options.jobs()) {
            progress.say("reading");
            LoadedSite.Reading reading = LoadedSite.read(place, jobs);
            Optional<LoadedSite> whole = reading.site();
            whole.ifPresent(s -> s.check(jobs));
            Optional<Bundle> bundle = whole.map(s -> bundle(s, place, signing, jobs));
            bundle.ifPresent(b -> files.check(b, reading.diagnostics()));
            progress.clear();
            Report.text(err).print(reading.diagnostics().sorted());
            if (bundle.isEmpty() || reading.diagnostics().hasErrors()) {
                err.println("Nothing was made: " + Report.count(reading.diagnostics()) + ".");
                return ExitStatus.CONTENT;
            }
            files.write(bundle.get(), progress, spec.commandLine().getOut());
            return ExitStatus.OK;
        }
    }

    private Bundle bundle(
            LoadedSite whole, LoadedSite.Place place, Optional<SigningKey> signing, Jobs jobs) {
        Edition edition =
                Edition.copy(
                        date.of(whole, place),
                        ContentVersion.of(whole.knowledge(), whole.articles()));
        LoadedSite part = selection.of(whole.knowledge().site()).of(whole);
        return new Bundle(part, place, edition, signing, jobs);
    }
}
