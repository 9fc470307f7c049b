package kz.pana.visit.checklist;

import jakarta.persistence.Embeddable;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;

/**
 * What was found about one item of the checklist.
 *
 * @param ok whether all is well
 * @param remark what the problem is, in up to 1000 characters; empty where there is none, or nobody has written yet
 *     what it is: the report does not go out like that
 */
@Embeddable
public record Finding(boolean ok, String remark) {

    private static final int LONGEST = 1000;

    /**
     * Checks what was typed.
     *
     * @throws InvalidValue if the remark is too long
     */
    public static Finding of(boolean ok, String remark) {
        return new Finding(ok, PlainText.block(remark, LONGEST));
    }

    /** Whether there is a problem, and it is not said which. */
    public boolean lacksWords() {
        return !ok && remark.isBlank();
    }
}
