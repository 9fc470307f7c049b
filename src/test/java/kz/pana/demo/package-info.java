/** Tests of the demonstration. */
@NullMarked
package kz.pana.demo;

import org.jspecify.annotations.NullMarked;
