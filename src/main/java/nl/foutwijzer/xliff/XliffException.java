package nl.foutwijzer.xliff;

/** A file is not what can be imported; the message says why, and where. */
public final class XliffException extends Exception {
    private static final long serialVersionUID = 1L;

    XliffException(String message) {
        super(message);
    }
}
