/** Where coordinators enter the crisis centre of their region and say that it answered. */
@NullMarked
package kz.pana.crisis.ui;

import org.jspecify.annotations.NullMarked;
