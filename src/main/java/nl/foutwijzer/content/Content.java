package nl.foutwijzer.content;

import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.KnowledgeBase;

/**
 * What was read, and what was wrong with it.
 *
 * @param knowledge nothing where {@code site.yaml} is missing or broken
 */
public record Content(Optional<KnowledgeBase> knowledge, Diagnostics diagnostics) {}
