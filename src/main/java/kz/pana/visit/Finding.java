package kz.pana.visit;

import jakarta.persistence.Embeddable;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;

/**
 * What was found about one item of the checklist.
 *
 * @param ok whether all is well
 * @param remark what the problem is, in up to 1000 characters; may be empty where there is none
 */
@Embeddable
public record Finding(boolean ok, String remark) {

    private static final int LONGEST = 1000;

    /**
     * Checks what was typed.
     *
     * @throws InvalidValue if there is a problem and no remark, or the remark is too long
     */
    static Finding of(boolean ok, String remark) {
        String words = PlainText.block(remark, LONGEST);
        if (!ok && words.isEmpty()) {
            throw new InvalidValue("visit.invalid.problem-unexplained");
        }
        return new Finding(ok, words);
    }
}
