package kz.pana.visit.report;

import java.util.Map;
import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Refused;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer answered so far, as a screen shows it: the place confirms what it was shown, and nothing that another
 * phone wrote meanwhile.
 *
 * @param findings by the item's id
 * @param met the trained people who were met
 * @param sign the serial that was typed from the sign
 */
public record Answered(
        Map<String, Finding> findings,
        Set<AccountId> met,
        @Nullable Serial sign) {

    public Answered {
        findings = Map.copyOf(findings);
        met = Set.copyOf(met);
    }

    /**
     * @throws Refused if that is not what stands there now
     */
    public void requireStill(Answered now) {
        if (!equals(now)) {
            throw new Refused("visit.refused.answered-elsewhere");
        }
    }
}
