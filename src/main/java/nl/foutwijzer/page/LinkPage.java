package nl.foutwijzer.page;

import java.util.List;

/**
 * The page that shows how codes in somebody else's pages become links.
 *
 * @param script the address of the script that does it
 * @param codes some codes, at least one
 * @param link to the page of the first of them
 */
public record LinkPage(Frame frame, String script, List<String> codes, Link link) {}
