package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Severity;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.publish.PublishResult;

/** What a build says at its end. */
record Summary(
        PublishResult result,
        LoadedSite site,
        SitePlan plan,
        Diagnostics diagnostics,
        Path output) {

    void print(PrintWriter out, long nanos) {
        long pages = plan.stream().filter(o -> o.path().value().endsWith(".html")).count();
        long warnings =
                diagnostics.sorted().stream().filter(d -> d.severity() == Severity.WARNING).count();
        out.printf(
                Locale.ROOT,
                "%s: %,d pages in %d languages (%s); %s, %,d unchanged; %.1f s; %s%n",
                output,
                pages,
                site.knowledge().site().languages().size(),
                Report.size(result.bytes()),
                Report.plural(result.written(), "file") + " written",
                result.unchanged(),
                nanos / 1e9,
                Report.plural(warnings, "warning"));
    }
}
