package nl.foutwijzer.bench;

import java.io.IOException;
import java.util.List;

/**
 * A site that was built with its search.
 *
 * @param html bytes of all its pages
 */
record SearchSite(Folder folder, Run build, long html) {

    static SearchSite of(Sample sample, Language language, Folder work)
            throws IOException, InterruptedException {
        Folder content = work.in("content");
        new ContentWriter(sample, List.of(language), content).write();
        Folder site = work.in("site");
        Contender program = Contender.foutwijzer("java -jar target/foutwijzer.jar", content.path());
        Run build = Run.of(program.into(site.path()), work.path().resolve("log.txt"));
        return new SearchSite(site, build, site.bytes(name -> name.endsWith(".html")));
    }

    /** Bytes that its own search asks, without the scripts that ask. */
    long ownIndex() {
        return folder.bytes(name -> name.startsWith("search/"));
    }

    /** The same of Pagefind: what its API can come to fetch, not the boxes that it brings. */
    long pagefindIndex() {
        return folder.bytes(name -> name.matches("pagefind/.*(\\.pf_\\w+|-entry\\.json)"));
    }
}
