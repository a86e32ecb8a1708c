package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * The page of search results of one language, which a script fills.
 *
 * @param codes the list of all codes, for those without scripts
 * @param feedback where to tell what was not found: {@code {query}} in it stands for that; absent
 *     where the site takes none
 */
public record SearchPage(Frame frame, Link codes, @Nullable String feedback) {}
