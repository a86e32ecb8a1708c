package nl.foutwijzer.check;

import java.util.List;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.KnowledgeBase;

/** All checks of a knowledge base. */
public final class Checks {
    private Checks() {}

    /** Reports everything that is wrong with what was read. */
    public static void run(
            KnowledgeBase knowledge, Articles articles, Jobs jobs, Diagnostics diagnostics) {
        List<Check> checks =
                List.of(
                        new ReferenceCheck(),
                        new DuplicateCheck(),
                        new TextCheck(),
                        new ArticleTextCheck(),
                        new WordsCheck(),
                        new StaleCheck(),
                        new MarkdownCheck(articles, jobs),
                        new LossCheck(articles, jobs));
        checks.forEach(check -> check.run(knowledge, diagnostics));
    }
}
