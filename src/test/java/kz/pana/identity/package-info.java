/** Tests of accounts, links and sign-in. */
@NullMarked
package kz.pana.identity;

import org.jspecify.annotations.NullMarked;
