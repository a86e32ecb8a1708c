package nl.foutwijzer.build;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** The addresses of a site that people link to, and that must lead somewhere for ever after. */
public final class PublishedAddresses {
    private PublishedAddresses() {}

    /** The paths of all pages, but for further parts of lists, which hold other codes each day. */
    public static SortedSet<String> of(SitePlan plan) {
        SortedSet<String> paths = new TreeSet<>();
        for (OutputPath path : plan.paths()) {
            boolean page = path.value().endsWith(".html") && !path.equals(Router.notFound());
            if (page && !Router.isFurtherPart(path)) {
                paths.add(path.value());
            }
        }
        return paths;
    }
}
