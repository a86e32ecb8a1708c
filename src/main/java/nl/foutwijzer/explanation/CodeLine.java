package nl.foutwijzer.explanation;

import nl.foutwijzer.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A code that has a page, in a list.
 *
 * @param note what tells it from the others: its platforms, or why it stands there
 */
public record CodeLine(String code, Words message, @Nullable String note) {}
