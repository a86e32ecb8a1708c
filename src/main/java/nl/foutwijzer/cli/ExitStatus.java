package nl.foutwijzer.cli;

/** What the program's exit status means. */
final class ExitStatus {
    static final int OK = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int INTERNAL = 3;

    private ExitStatus() {}
}
