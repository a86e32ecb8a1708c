package nl.foutwijzer.page;

/** A declared name and what readers see for it. */
public record Label(String id, String text) {}
