package kz.pana.visit.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer and the people of the place did together.
 *
 * @param trained the trained people of the place by name, and those who were met
 * @param signatories who may say for the place that the answers are right: the owner first
 * @param signed what the place said; {@code null} while it has not
 * @param codeOpen whether the owner's code is still taken
 */
public record Together(
        List<Met> trained,
        List<Signatory> signatories,
        @Nullable Signed signed,
        boolean codeOpen) {

    public static final Together NOTHING = new Together(List.of(), List.of(), null, false);

    /** The same without the people who were met. */
    public Together countersigning() {
        return new Together(List.of(), signatories, signed, codeOpen);
    }

    /** Who was met. */
    public Set<AccountId> met() {
        return trained.stream().filter(Met::met).map(Met::account).collect(Collectors.toSet());
    }

    /**
     * Somebody who is trained.
     *
     * @param met whether the volunteer met them in person on this visit
     */
    public record Met(AccountId account, String name, boolean met) {}

    /** Somebody who may speak for the place. */
    public record Signatory(AccountId account, String name, boolean owner) {}

    /**
     * What the place said.
     *
     * @param key how, as a key of the texts
     * @param who the name, or why nobody did
     * @param agreed whether somebody of the place said that the answers are right
     * @param proven whether it was them: the volunteer's own phone proves nothing
     * @param wrongCodes how many codes were typed on this visit that were not the owner's
     * @param beforeReturn whether it was said of the report before it came back; the place may say so anew
     */
    public record Signed(
            String key, String who, Instant at, boolean agreed, boolean proven, int wrongCodes, boolean beforeReturn) {}
}
