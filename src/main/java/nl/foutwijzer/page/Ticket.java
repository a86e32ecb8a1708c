package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a ticket about a code.
 *
 * @param head lines: which code, what the product shows, where, and what it means
 * @param steps the titles of the steps, in their order on the page; each once
 * @param link the whole address of this part of the page; absent where the site has none
 */
public record Ticket(List<String> head, List<String> steps, @Nullable String link) {}
