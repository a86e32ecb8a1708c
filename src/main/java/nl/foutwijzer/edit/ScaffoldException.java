package nl.foutwijzer.edit;

/** A scaffold cannot be made from what was asked: a mistake of the user's, not a bug. */
public final class ScaffoldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String help;

    ScaffoldException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What would be right. */
    public String help() {
        return help;
    }
}
