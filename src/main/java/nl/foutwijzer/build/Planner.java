package nl.foutwijzer.build;

/** Plans some of a site's files. */
interface Planner {
    void addAll(Outputs outputs);
}
