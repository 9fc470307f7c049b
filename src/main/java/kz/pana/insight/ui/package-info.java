/** The views of readiness and of the figures of the course. */
@NullMarked
package kz.pana.insight.ui;

import org.jspecify.annotations.NullMarked;
