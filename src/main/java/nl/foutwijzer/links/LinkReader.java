package nl.foutwijzer.links;

/** Finds the links in files of one kind. For all threads. */
@FunctionalInterface
interface LinkReader {
    FoundLinks read(String text);
}
