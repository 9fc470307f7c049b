/** Tests of the inbox. */
@NullMarked
package kz.pana.notify.ui;

import org.jspecify.annotations.NullMarked;
