/** Tests of the accounts' views. */
@NullMarked
package kz.pana.identity.ui;

import org.jspecify.annotations.NullMarked;
