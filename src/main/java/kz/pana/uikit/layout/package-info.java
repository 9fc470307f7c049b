/** What a page is made of: its frame, its parts, what stands where nothing is. */
@NullMarked
@NamedInterface("layout")
package kz.pana.uikit.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
