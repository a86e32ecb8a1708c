package nl.foutwijzer.route;

/**
 * An address that leads to another.
 *
 * @param anchor on the page that it leads to, with its {@code #}; may be empty
 */
public record Redirect(OutputPath from, OutputPath to, String anchor)
        implements Comparable<Redirect> {

    /**
     * @param target a path, which may end in an anchor
     */
    public static Redirect of(OutputPath from, String target) {
        int hash = target.indexOf('#');
        return hash < 0
                ? new Redirect(from, new OutputPath(target), "")
                : new Redirect(
                        from, new OutputPath(target.substring(0, hash)), target.substring(hash));
    }

    @Override
    public int compareTo(Redirect other) {
        return from.compareTo(other.from);
    }
}
