/** What the public said, on the coordinator's desk. */
@NullMarked
package kz.pana.report.ui;

import org.jspecify.annotations.NullMarked;
