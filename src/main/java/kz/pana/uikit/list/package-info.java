/** Lists, tables and charts, and how they are filtered and taken along. */
@NullMarked
@NamedInterface("list")
package kz.pana.uikit.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
