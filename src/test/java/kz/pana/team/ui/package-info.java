/** Tests of what owners and guests see. */
@NullMarked
package kz.pana.team.ui;

import org.jspecify.annotations.NullMarked;
