package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.foutwijzer.history.SourceHistory;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations}: what is translated, and what is to be done. */
@Command(
        name = "translations",
        description = "Tells how far each translation is, and what there is to do.",
        subcommands = {
            TranslationsAcceptCommand.class,
            TranslationsStubCommand.class,
            TranslationsAdoptCommand.class,
            TranslationsExportCommand.class,
            TranslationsImportCommand.class
        })
final class TranslationsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Only this language, with the files that need work and why.")
    private @Nullable String language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private String format;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "End with status 1 where less than this is complete, from 0 to 100.")
    private int failUnder;

    @Override
    public Integer call() throws Exception {
        if (failUnder < 0 || failUnder > 100) {
            throw new UsageException("--fail-under takes a number from 0 to 100");
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("there is no format '" + format + "'; choose text or json");
        }
        TranslatedSite site = TranslatedSite.read(options);
        List<LanguageTag> asked =
                language == null ? site.languages() : List.of(site.language(language));
        List<Tally> tallies =
                asked.stream().map(l -> Tally.of(site.parts(), l, site.translations())).toList();
        List<OpenPart> open =
                language == null
                        ? List.of()
                        : OpenPart.all(site, asked.get(0), new SourceHistory(site.root().folder()));
        PrintWriter out = spec.commandLine().getOut();
        TranslationReport report = new TranslationReport(site, tallies, open);
        out.print(format.equals("json") ? report.json() : report.text());
        out.flush();
        boolean enough = tallies.stream().allMatch(t -> t.percent() >= failUnder);
        return enough ? ExitStatus.OK : ExitStatus.CONTENT;
    }
}
