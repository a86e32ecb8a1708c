package nl.foutwijzer.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.foutwijzer.build.HandbookPlanner;
import nl.foutwijzer.plan.SitePlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The handbook as one file that needs no other, for a printer. */
public final class Handbook {
    private final SitePlan plan;
    private final Optional<String> baseUrl;

    /**
     * @param plan of the handbook and what it loads, by {@link HandbookPlanner}
     * @param baseUrl where the site stands to which its links lead that find nothing in it
     */
    public Handbook(SitePlan plan, Optional<String> baseUrl) {
        this.plan = plan;
        this.baseUrl = baseUrl;
    }

    /** The document as UTF-8. */
    public byte[] bytes() throws IOException {
        byte[] page = plan.find(HandbookPlanner.PATH).orElseThrow().bytes();
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        new Embedding(plan, document).apply();
        new PrintedLinks(document, BoundPages.in(document), baseUrl).apply();
        BoundPages.forget(document);
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
