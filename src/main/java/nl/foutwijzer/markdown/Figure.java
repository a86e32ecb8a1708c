package nl.foutwijzer.markdown;

import org.commonmark.node.CustomBlock;

/** A picture, its only child, that stands alone on its line. */
final class Figure extends CustomBlock {}
