/** Whether what the public sees keeps the rules, whatever people do: random sequences beside an independent model. */
@NullMarked
package kz.pana.trust;

import org.jspecify.annotations.NullMarked;
