/** The parts of a place's page that modules above fill in. */
@NullMarked
@NamedInterface("section")
package kz.pana.place.ui.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
