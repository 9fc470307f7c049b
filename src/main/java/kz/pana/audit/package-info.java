/** The append-only trail: who moved what, when, from where to where, and why. */
@NullMarked
package kz.pana.audit;

import org.jspecify.annotations.NullMarked;
