/** Views for coming in, for one's own account, and for those who appoint people. */
@NullMarked
package kz.pana.identity.ui;

import org.jspecify.annotations.NullMarked;
