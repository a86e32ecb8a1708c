package nl.foutwijzer.links;

/**
 * Something that leads nowhere, however many files lead there.
 *
 * @param target a path below the site's root, or the address as it is written
 */
record DeadLink(Kind kind, String target) {

    /** Why it leads nowhere. */
    enum Kind {
        MISSING,
        FOLDER,
        OUTSIDE,
        ADRIFT
    }
}
