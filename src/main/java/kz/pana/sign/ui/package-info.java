/** What owners and coordinators see of a place's sign. */
@NullMarked
package kz.pana.sign.ui;

import org.jspecify.annotations.NullMarked;
