/** What an owner answers, section by section, and the listing that it becomes. */
@NullMarked
@NamedInterface("application")
package kz.pana.place.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
