/** Where administrators see whether the trail is as it was written. */
@NullMarked
package kz.pana.audit.ui;

import org.jspecify.annotations.NullMarked;
