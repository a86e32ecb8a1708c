package nl.foutwijzer.page;

import nl.foutwijzer.route.OutputPath;

/** Where the files that every page loads stand in the site. */
public record AssetNames(OutputPath style, OutputPath script, OutputPath theme, OutputPath icon) {}
