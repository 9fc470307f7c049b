/** Who people are, what they may do and where: accounts, roles, region scope, sign-in. */
@NullMarked
package kz.pana.identity;

import org.jspecify.annotations.NullMarked;
