package nl.foutwijzer.browser;

/** Where a reader has the site from. */
enum Place {
    /** A web host that has it below some path. */
    HTTP,
    /** A folder, say on a stick. */
    FILE
}
