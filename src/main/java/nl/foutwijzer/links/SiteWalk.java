package nl.foutwijzer.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.render.RenderException;
import nl.foutwijzer.source.SourceFile;

/**
 * Makes every file of a planned site, one a thread at a time, and follows its links. Of a file that
 * went by only its anchors are kept, and what it leads to.
 */
public final class SiteWalk {
    private final SitePlan plan;
    private final KnowledgeBase knowledge;
    private final OutputSources sources;
    private final LinkReaders readers;
    private final Addresses addresses;

    public SiteWalk(SitePlan plan, KnowledgeBase knowledge) {
        this.plan = plan;
        this.knowledge = knowledge;
        this.sources = new OutputSources(knowledge);
        this.readers = new LinkReaders(new WholeAddresses(knowledge.site().addresses().baseUrl()));
        this.addresses = new Addresses(knowledge.site().addresses().baseUrl());
    }

    /**
     * Reports every link within the site that leads nowhere, and every page that cannot be made.
     *
     * @return what was seen, with the links to elsewhere
     */
    public WalkedSite walk(Jobs jobs, Diagnostics diagnostics) {
        List<Output> outputs = plan.stream().toList();
        SiteFiles files = new SiteFiles(outputs.stream().map(o -> o.path().value()).toList());
        Ledger ledger = new Ledger();
        jobs.forEach(outputs, output -> read(output, files, ledger, diagnostics));
        new LinkReport(files, sources, diagnostics).addAll(ledger);
        MadeAddresses made = MadeAddresses.of(knowledge.site().addresses());
        return new WalkedSite(outputs.size(), ledger.links(), made.without(ledger.web()));
    }

    private void read(Output output, SiteFiles files, Ledger ledger, Diagnostics diagnostics) {
        readers.of(output.path(), sources.isAuthored(output.path()))
                .ifPresent(
                        reader -> {
                            try {
                                String text = new String(output.bytes(), StandardCharsets.UTF_8);
                                SourceFile file =
                                        new SourceFile(sources.shown(output.path()), text);
                                new FileWalk(output.path(), file, files, ledger)
                                        .follow(reader.read(text), addresses);
                            } catch (RenderException e) {
                                diagnostics.add(e.diagnostic());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }
}
