package nl.foutwijzer.edition;

/** A copy is not looked into any further, since it is not made as ours are: it may be a trap. */
public final class RefusedException extends EditionException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
