/** Scans of signs that nobody may rely on are counted by town and day, without who or where, and somebody looks into them. */
@NullMarked
@NamedInterface("scan")
package kz.pana.sign.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
