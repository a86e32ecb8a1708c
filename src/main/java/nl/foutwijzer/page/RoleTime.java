package nl.foutwijzer.page;

import org.jspecify.annotations.Nullable;

/**
 * What the steps of a section ask of those with one role.
 *
 * @param minutes how long their steps take together; absent where none of them says
 */
public record RoleTime(Label role, @Nullable String minutes) {}
