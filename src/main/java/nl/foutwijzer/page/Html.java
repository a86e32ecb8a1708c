package nl.foutwijzer.page;

/** Markup that is safe as it is; templates show it unescaped because it is of this type. */
public record Html(String markup) {}
