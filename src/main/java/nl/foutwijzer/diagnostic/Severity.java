package nl.foutwijzer.diagnostic;

/** How much a diagnostic matters: errors stop a build, warnings only with {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING;

    /** As it is printed: {@code error}, {@code warning}. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
