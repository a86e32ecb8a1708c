package nl.foutwijzer.check;

import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.KnowledgeBase;

/** Looks at a whole knowledge base and reports what is wrong. */
interface Check {
    void run(KnowledgeBase knowledge, Diagnostics diagnostics);
}
