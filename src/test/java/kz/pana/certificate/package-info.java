/** Tests of certificates and of what is printed. */
@NullMarked
package kz.pana.certificate;

import org.jspecify.annotations.NullMarked;
