package nl.foutwijzer.model;

import java.util.function.Consumer;

/** Finds the codes of one kind in a text, in linear time, from its beginning to its end. */
interface CodeFinder {
    void find(FreeText text, Consumer<CodeMatch> found);
}
