package nl.foutwijzer.publish;

/** Told how far a publication is: after each file, on whatever thread made it, so keep it cheap. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    void advanced(int done, int total);
}
