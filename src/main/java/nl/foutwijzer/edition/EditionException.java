package nl.foutwijzer.edition;

import java.io.IOException;
import nl.foutwijzer.publish.PublishException;

/**
 * A copy cannot be written or looked at, and the cause is the environment: the disk, a key, a name
 * that was given. Never a bug, so the message is for people and complete.
 */
public class EditionException extends Exception {
    private static final long serialVersionUID = 1L;

    EditionException(String message) {
        super(message);
    }

    private EditionException(String message, IOException cause) {
        super(message, cause);
    }

    /**
     * What an operation on files could not do, and why.
     *
     * @param failed such as {@code cannot write kb.zip}
     */
    static EditionException because(String failed, IOException cause) {
        return new EditionException(failed + ": " + PublishException.reason(cause), cause);
    }
}
