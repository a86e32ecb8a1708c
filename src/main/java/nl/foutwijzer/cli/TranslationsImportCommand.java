package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.WordsImport;
import nl.foutwijzer.xliff.ImportPlan;
import nl.foutwijzer.xliff.XliffFile;
import nl.foutwijzer.xliff.XliffImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations import}. */
@Command(
        name = "import",
        description = {
            "Takes in what a translation tool made of an export.",
            "Texts whose source has changed since, and texts that lost a code or a link, are"
                    + " refused and named; all others are taken."
        })
final class TranslationsImportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Parameters(paramLabel = "FILE", description = "The XLIFF file that came back.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no file '" + file + "'");
        }
        XliffFile document = XliffFile.read(file);
        TranslatedSite site = TranslatedSite.read(options);
        ImportPlan plan = XliffImport.plan(site.knowledge(), document);
        WordsImport words = WordsImport.prepare(site.root(), plan);
        int files = words.refused().isEmpty() ? words.write() : 0;
        List<String> refused = new ArrayList<>(words.refused());
        refused.addAll(plan.refused());
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.refused().isEmpty() ? summary(plan, files) : "Nothing was written.");
        refused.forEach(line -> out.println("  " + line));
        return refused.isEmpty() ? ExitStatus.OK : ExitStatus.CONTENT;
    }

    private static String summary(ImportPlan plan, int files) {
        int refused = plan.refused().size();
        return Report.plural(plan.texts(), "text")
                + " changed in "
                + Report.plural(files, "file")
                + ", "
                + Report.plural(plan.stamped(), "part")
                + " stamped, "
                + Report.plural(refused, "unit")
                + " refused"
                + (refused == 0 ? "" : ":");
    }
}
