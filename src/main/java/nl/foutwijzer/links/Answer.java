package nl.foutwijzer.links;

/** What came of asking for an address. */
sealed interface Answer {

    /** It is there. */
    record Found() implements Answer {}

    /** It is there, but says that it has another address from now on. */
    record Moved(String to) implements Answer {}

    /**
     * It is not there.
     *
     * @param why as it follows the address in a sentence
     */
    record Refused(String why) implements Answer {}

    /**
     * Whether it is there could not be asked.
     *
     * @param why as it follows the address in a sentence
     */
    record Unasked(String why) implements Answer {}

    /** No connection to its host could be made, so that its other addresses need no asking. */
    record Silent() implements Answer {}

    /** Its host wants to be left alone for longer than we wait. */
    record Busy() implements Answer {}
}
