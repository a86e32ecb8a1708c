/** Templates to bytes. The only user of Freemarker. */
@NullMarked
package nl.foutwijzer.render;

import org.jspecify.annotations.NullMarked;
