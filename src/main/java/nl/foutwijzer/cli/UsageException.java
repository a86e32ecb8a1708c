package nl.foutwijzer.cli;

/** The command cannot be carried out as it was given; the message says why and what would help. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
