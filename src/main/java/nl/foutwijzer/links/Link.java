package nl.foutwijzer.links;

/**
 * An address as a file writes it.
 *
 * @param offset where it stands in the file's text
 */
record Link(String address, int offset, Use use) {

    /** What an address is there for. */
    enum Use {
        /** To go to a file, or to load it. */
        FILE,
        /** To put names of files behind it. */
        FOLDER,
        /** Names the same page in another language, which has to name this one back. */
        VERSION,
        /** One of several that a page sends its readers on to, with the anchor they came with. */
        CHOICE
    }
}
