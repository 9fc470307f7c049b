/** Where a place stands: its application, its validity, and what is outstanding, and whose move it is. */
@NullMarked
@NamedInterface("status")
package kz.pana.place.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
