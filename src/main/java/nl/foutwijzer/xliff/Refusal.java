package nl.foutwijzer.xliff;

/**
 * A unit that is not imported.
 *
 * @param line where it stands
 */
record Refusal(int line, String name, String reason) {}
