/** Addresses: decided once, here, relative to each other, and never outside the site. */
@NullMarked
package nl.foutwijzer.route;

import org.jspecify.annotations.NullMarked;
