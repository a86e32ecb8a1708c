package nl.foutwijzer.page;

/**
 * A date.
 *
 * @param iso for machines: {@code 2026-11-22}
 * @param text for readers, in their form
 */
public record DateLabel(String iso, String text) {}
