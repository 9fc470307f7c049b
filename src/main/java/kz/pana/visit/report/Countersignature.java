package kz.pana.visit.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What the place says of the answers that the volunteer wrote down: that they are right, or why nobody said so.
 *
 * @param by who did; {@code null} where nobody did
 * @param why why nobody did; {@code null} where somebody did
 */
@Embeddable
public record Countersignature(
        @Enumerated(EnumType.STRING) @Column(name = "countersigned_how")
        Way how,

        @Column(name = "countersigned_by") @Nullable UUID by,
        @Column(name = "countersigned_at") Instant at,
        @Column(name = "countersigned_why") @Nullable String why) {

    /** How it came about. */
    public enum Way {
        /** The volunteer typed the code that the owner reads on her own phone. */
        CODE,
        /** Somebody of the place tapped under their name on the volunteer's phone. */
        TAP,
        /** Whoever is said to have tapped says that it was somebody else. */
        DISOWNED,
        NOBODY
    }

    public static Countersignature of(Way how, AccountId by, Instant now) {
        return new Countersignature(how, by.value(), now, null);
    }

    public static Countersignature missing(String why, Instant now) {
        return new Countersignature(Way.NOBODY, null, now, why);
    }

    /** Whether somebody of the place is said to have found the answers right. */
    public boolean isAgreed() {
        return how == Way.CODE || how == Way.TAP;
    }

    public boolean isTapOf(AccountId person) {
        return how == Way.TAP && person.value().equals(by);
    }

    /** Whether whoever is said to have tapped says that it was somebody else. */
    public boolean isDisowned() {
        return how == Way.DISOWNED;
    }

    /** Whether it was them: the volunteer's own phone proves nothing. */
    public boolean isProven() {
        return how == Way.CODE || isDisowned();
    }

    public Optional<AccountId> person() {
        return Optional.ofNullable(by).map(AccountId::new);
    }
}
