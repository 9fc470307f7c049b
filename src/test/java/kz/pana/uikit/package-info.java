/** Tests of our components. */
@NullMarked
package kz.pana.uikit;

import org.jspecify.annotations.NullMarked;
