/** Invented places and people to try the portal with; only in the profile {@code demo}. */
@NullMarked
package kz.pana.demo;

import org.jspecify.annotations.NullMarked;
