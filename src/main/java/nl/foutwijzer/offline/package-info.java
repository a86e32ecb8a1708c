/** What a browser can keep of a site, so that it is read without a network: packs of its files. */
@NullMarked
package nl.foutwijzer.offline;

import org.jspecify.annotations.NullMarked;
