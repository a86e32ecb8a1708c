package nl.foutwijzer.links;

import java.util.SortedMap;

/** A site whose links were followed. */
public final class WalkedSite {
    private final int files;
    private final long links;
    private final SortedMap<String, Places> web;

    WalkedSite(int files, long links, SortedMap<String, Places> web) {
        this.files = files;
        this.links = links;
        this.web = web;
    }

    /** How many files the site has. */
    public int files() {
        return files;
    }

    /** How many links they have. */
    public long links() {
        return links;
    }

    /** How many different addresses of other sites they lead to. */
    public int external() {
        return web.size();
    }

    SortedMap<String, Places> web() {
        return web;
    }
}
