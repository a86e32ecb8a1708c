package nl.foutwijzer.page;

import nl.foutwijzer.route.OutputPath;

/** Where the files that pages load stand in the site. */
public record AssetNames(OutputPath style, OutputPath theme, OutputPath icon, Scripts scripts) {

    /**
     * The bundles of scripts.
     *
     * @param site what every page loads
     * @param search the search with its box
     * @param words what looks up words
     * @param scan what finds codes in a text
     * @param results what the page of results loads besides
     */
    public record Scripts(
            OutputPath site,
            OutputPath search,
            OutputPath words,
            OutputPath scan,
            OutputPath results) {}
}
