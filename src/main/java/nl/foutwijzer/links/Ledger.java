package nl.foutwijzer.links;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What is kept of the files of a site while they go by, for all threads. The pages of a code have
 * the same anchors and versions in every language, so that few sets are kept for many pages.
 */
final class Ledger {
    /** An anchor that some file leads to. */
    record Anchor(String path, String fragment) {}

    /**
     * A file that can be led into.
     *
     * @param choices the files that it sends readers on to, with the anchor they came with
     * @param versions the files that it calls the same page in another language
     */
    record Target(Set<String> anchors, Set<String> choices, Set<String> versions) {}

    private final Map<DeadLink, Places> dead = new ConcurrentHashMap<>();
    private final Map<Anchor, Places> wanted = new ConcurrentHashMap<>();
    private final Map<String, Places> web = new ConcurrentHashMap<>();
    private final Map<String, Target> targets = new ConcurrentHashMap<>();
    private final Map<Set<String>, Set<String>> pool = new ConcurrentHashMap<>();
    private final LongAdder links = new LongAdder();

    void addDead(DeadLink link, Places place) {
        dead.merge(link, place, Places::and);
    }

    void addWanted(Anchor anchor, Places place) {
        wanted.merge(anchor, place, Places::and);
    }

    void addWeb(String address, Places place) {
        web.merge(address, place, Places::and);
    }

    void addTarget(String path, Target target) {
        targets.put(
                path,
                new Target(
                        pooled(target.anchors()),
                        pooled(target.choices()),
                        pooled(target.versions())));
    }

    void count(List<Link> found) {
        links.add(found.size());
    }

    private Set<String> pooled(Set<String> set) {
        Set<String> known = pool.putIfAbsent(set, set);
        return known == null ? set : known;
    }

    Map<DeadLink, Places> dead() {
        return dead;
    }

    Map<Anchor, Places> wanted() {
        return wanted;
    }

    /** Addresses of other sites. */
    Map<String, Places> web() {
        return web;
    }

    Map<String, Target> targets() {
        return targets;
    }

    /** How many links there are in all. */
    long links() {
        return links.sum();
    }
}
