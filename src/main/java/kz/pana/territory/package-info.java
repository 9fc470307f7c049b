/** The regions, towns and main streets of Kazakhstan. */
@NullMarked
package kz.pana.territory;

import org.jspecify.annotations.NullMarked;
