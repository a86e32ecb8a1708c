package nl.foutwijzer.page;

/**
 * The page of search results of one language, which a script fills.
 *
 * @param codes the list of all codes, for those without scripts
 */
public record SearchPage(Frame frame, Link codes) {}
