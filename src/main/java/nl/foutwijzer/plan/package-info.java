/** The site before it is bytes: outputs, each a path, a fingerprint and a way to make its bytes. */
@NullMarked
package nl.foutwijzer.plan;

import org.jspecify.annotations.NullMarked;
