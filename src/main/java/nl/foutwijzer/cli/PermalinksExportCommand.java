package nl.foutwijzer.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.foutwijzer.build.Redirects;
import nl.foutwijzer.edit.EditedFile;
import nl.foutwijzer.feed.RedirectFormat;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.Redirect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer permalinks export}. */
@Command(
        name = "export",
        description = {
            "Writes the redirects, aliases and other spellings of codes for a web server.",
            "The site does without: its pages lead on by themselves. A server does it at once."
        })
final class PermalinksExportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "netlify, nginx, apache or s3-json.")
    private String format = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; replaces base-url of site.yaml.")
    private @Nullable String baseUrl;

    @Override
    public Integer call() throws Exception {
        RedirectFormat chosen =
                RedirectFormat.byId(format)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "there is no format '"
                                                        + format
                                                        + "'; choose one of: "
                                                        + RedirectFormat.ids()));
        if (baseUrl != null && !Site.Addresses.isBaseUrl(baseUrl)) {
            throw new UsageException(
                    "--base-url takes an address as https://kb.example/, not '" + baseUrl + "'");
        }
        if (output != null && Files.isDirectory(output)) {
            throw new UsageException("'" + output + "' is a folder; name a file");
        }
        PlannedSite site = PlannedSite.read(options, Optional.ofNullable(baseUrl));
        if (site.diagnostics().hasErrors()) {
            spec.commandLine().getErr().println("Nothing was written: see foutwijzer check.");
            return ExitStatus.CONTENT;
        }
        write(chosen, Redirects.of(site.knowledge()), site.knowledge().site());
        return ExitStatus.OK;
    }

    private void write(RedirectFormat chosen, List<Redirect> redirects, Site site)
            throws IOException {
        String root = site.addresses().baseUrl().map(u -> URI.create(u).getPath()).orElse("/");
        String text = chosen.format(redirects, root);
        if (output == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            EditedFile.replace(output, text);
            spec.commandLine()
                    .getOut()
                    .println(output + ": " + Report.plural(redirects.size(), "redirect"));
        }
        if (chosen == RedirectFormat.S3_JSON && redirects.size() > RedirectFormat.MOST_S3_RULES) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "A bucket takes "
                                    + RedirectFormat.MOST_S3_RULES
                                    + " routing rules, and these are "
                                    + redirects.size()
                                    + ": keep those that matter; the pages of the others lead on"
                                    + " by themselves.");
        }
    }
}
