/** Tests of the views of reports. */
@NullMarked
package kz.pana.report.ui;

import org.jspecify.annotations.NullMarked;
