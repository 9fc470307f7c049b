/** Tests of regions, towns and streets. */
@NullMarked
package kz.pana.territory;

import org.jspecify.annotations.NullMarked;
