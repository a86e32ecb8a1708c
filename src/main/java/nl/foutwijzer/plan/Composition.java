package nl.foutwijzer.plan;

import java.io.IOException;
import java.util.List;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.Digest;

/**
 * The content of a file that is made of other files of its plan, and of nothing else. Whoever has
 * made those already hands them in, so that none is made twice.
 *
 * @param kind stands for how they are joined: equal kinds and members mean equal bytes
 */
public record Composition(String kind, List<Output> members, Joining joining)
        implements Output.Content {

    /** Joins files to one. */
    @FunctionalInterface
    public interface Joining {
        /**
         * @param members in the order in which they were given
         */
        byte[] join(List<Output> members, Members made) throws IOException;
    }

    public Composition {
        members = List.copyOf(members);
    }

    public Output at(OutputPath path) {
        return new Output(path, () -> fingerprint(Members.MADE_ANEW), this);
    }

    /** How many rounds of outputs come before it: one, unless a member is composed as well. */
    public int round() {
        return 1 + members.stream().mapToInt(Composition::round).max().orElse(0);
    }

    /** The round in which an output can be made: 0 for one that is made of no others. */
    public static int round(Output output) {
        return output.composition().map(Composition::round).orElse(0);
    }

    /** What {@link Output#fingerprint()} says, of members that somebody knows. */
    public String fingerprint(Members made) {
        Digest digest = new Digest().add(kind);
        members.forEach(m -> digest.add(m.path().value()).add(made.fingerprint(m)));
        return digest.hex();
    }

    /** The same bytes as {@link #bytes()}, of members that somebody has. */
    public byte[] bytes(Members made) throws IOException {
        return joining.join(members, made);
    }

    @Override
    public byte[] bytes() throws IOException {
        return bytes(Members.MADE_ANEW);
    }
}
