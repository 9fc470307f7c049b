/** Tests of slow connections, our address and the log. */
@NullMarked
package kz.pana.web;

import org.jspecify.annotations.NullMarked;
