package nl.foutwijzer.model;

/**
 * Another code that a reader of this one may want.
 *
 * @param code as it was written, in any spelling
 * @param reason the id of a reason whose words stand in the site's own catalog
 */
public record RelatedCode(Ref code, Ref reason) {}
