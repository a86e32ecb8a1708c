package nl.foutwijzer.page;

/**
 * An address as paper shows it: a QR code, and the words.
 *
 * @param size of the code with its quiet zone, in modules
 * @param path its dark modules, each row as strokes that are one module wide
 */
public record PrintedLink(String address, int size, String path) {}
