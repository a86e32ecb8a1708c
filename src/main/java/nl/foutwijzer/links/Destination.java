package nl.foutwijzer.links;

/** What an address leads to, whether or not it is there. */
sealed interface Destination {

    /**
     * A place in the site.
     *
     * @param path below the site's root; of a folder it ends in {@code /}, or is empty
     * @param fragment decoded; empty for the whole file
     * @param whole whether the address names the host too, so that a web server answers it
     */
    record Inside(String path, String fragment, boolean whole) implements Destination {
        boolean isFolder() {
            return path.isEmpty() || path.endsWith("/");
        }
    }

    /** Climbs out of the site's root. */
    record Outside(String address) implements Destination {}

    /** Depends on the address of a page that is shown at any. */
    record Adrift(String address) implements Destination {}

    /**
     * A page of another site.
     *
     * @param address without a fragment
     */
    record Web(String address) implements Destination {}

    /** What only a program on the reader's machine makes sense of: mail, telephone, data. */
    record Local() implements Destination {}
}
