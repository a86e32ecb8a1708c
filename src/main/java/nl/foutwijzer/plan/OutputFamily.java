package nl.foutwijzer.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.foutwijzer.route.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * Outputs whose paths are not known before they are made, all at once: the files of a search index.
 * They are made when the first of them is asked for. For all threads.
 */
public final class OutputFamily {
    private final Predicate<OutputPath> mayHave;
    private final Supplier<List<Output>> making;
    private @Nullable SitePlan members;

    /**
     * @param mayHave true of every path that a member has
     * @param making makes the members, always the same
     */
    public OutputFamily(Predicate<OutputPath> mayHave, Supplier<List<Output>> making) {
        this.mayHave = mayHave;
        this.making = making;
    }

    Optional<Output> find(OutputPath path) {
        return mayHave.test(path) ? members().find(path) : Optional.empty();
    }

    synchronized SitePlan members() {
        if (members == null) {
            members = new SitePlan(making.get());
        }
        return members;
    }
}
