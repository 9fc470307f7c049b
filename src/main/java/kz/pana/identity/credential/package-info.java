/** What proves who somebody is: passwords, PIN codes, tokens. */
@NullMarked
package kz.pana.identity.credential;

import org.jspecify.annotations.NullMarked;
