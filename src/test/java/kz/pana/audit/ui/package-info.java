/** Tests of the page of the trail. */
@NullMarked
package kz.pana.audit.ui;

import org.jspecify.annotations.NullMarked;
