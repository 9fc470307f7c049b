/** The guide card on paper: what to do, whom to call, and the address to say. */
@NullMarked
@NamedInterface("guide")
package kz.pana.certificate.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
