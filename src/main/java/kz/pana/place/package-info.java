/** Businesses enrol places; places apply, are approved, stay trustworthy, and are published by rules alone. */
@NullMarked
package kz.pana.place;

import org.jspecify.annotations.NullMarked;
