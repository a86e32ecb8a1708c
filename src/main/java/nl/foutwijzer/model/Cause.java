package nl.foutwijzer.model;

import java.util.List;

/** One reason why an occurrence arises, with the steps that mend it. */
public record Cause(Ref id, List<Ref> steps) {
    public Cause {
        steps = List.copyOf(steps);
    }
}
