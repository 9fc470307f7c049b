/** Tests of reports. */
@NullMarked
package kz.pana.report;

import org.jspecify.annotations.NullMarked;
