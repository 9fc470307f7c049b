/** Notices and letters to people, and the pages they lead to, named by type: whoever tells something does not know routes. */
@NullMarked
@NamedInterface("notice")
package kz.pana.identity.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
