package kz.pana.team;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.MembershipId;
import kz.pana.team.shift.ShiftHours;
import kz.pana.team.shift.Shifts;
import kz.pana.team.shift.ShiftsConverter;
import org.jspecify.annotations.Nullable;

/** A person works at a place. Who left keeps the certificate, which counts for the place again when they are back. */
@Entity
@Table(name = "team_member")
class Membership extends Aggregate {

    private static final String PRESENT = "PRESENT";
    static final String LEFT = "LEFT";
    static final String PIN_OFFERED = "PIN_OFFERED";
    static final String SHOWN_CARD = "SHOWN_CARD";
    static final String CARD_TAKEN_BACK = "CARD_TAKEN_BACK";

    /** Long enough to notice a mistake, too short for somebody to have gone and be counted again unasked. */
    private static final Duration UNDONE_WITHIN = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private UUID placeId;
    private Instant joinedAt;
    private @Nullable Instant leftAt;

    /** Whether nobody else said that the person left. */
    private boolean leftThemselves;

    /** When the owner last took back that the person left; none where they came by themselves. */
    private @Nullable Instant broughtBackAt;

    @Convert(converter = ShiftsConverter.class)
    private Shifts shifts = Shifts.NONE;

    /** When somebody walked through the guide card with the person, before the first shift. */
    private @Nullable Instant shownCardAt;

    private @Nullable UUID shownCardBy;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Actor person, PlaceId place, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = person.id().value();
        this.placeId = place.value();
        this.joinedAt = now;
        moved(person, "-", PRESENT);
    }

    MembershipId id() {
        return new MembershipId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    AccountId person() {
        return new AccountId(accountId);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    Instant joinedAt() {
        return joinedAt;
    }

    boolean isPresent() {
        return leftAt == null;
    }

    /** When the person stopped working there, if they did. */
    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** When in the week the person works. */
    Shifts shifts() {
        return shifts;
    }

    /** Who walked through the guide card with the person and when, if anybody did. */
    Optional<ShownCard> shownCard() {
        return shownCardAt == null || shownCardBy == null
                ? Optional.empty()
                : Optional.of(new ShownCard(new AccountId(shownCardBy), shownCardAt));
    }

    void leave(Actor by, Instant now) {
        requirePresent();
        leftAt = now;
        moved(by, PRESENT, LEFT);
    }

    /** The person says so, and not whoever owns the place: nobody takes that back for them. */
    void leaveThemselves(Actor person, Instant now) {
        leave(person, now);
        leftThemselves = true;
    }

    /** The person is back, by themselves. */
    void comeBack(Actor by) {
        back(by);
        broughtBackAt = null;
        // Who was away is a newcomer again.
        forgetCard();
    }

    /** Whether it may still be taken back that the person left; not where they said it themselves. */
    boolean mayUndoLeaving(Instant now) {
        return leftAt != null && !leftThemselves && now.isBefore(leftAt.plus(UNDONE_WITHIN));
    }

    /**
     * Takes back that the person left: it was said by mistake. Later they come back by an invitation that they accept,
     * so that nobody's certificate counts for a place where they do not want to be.
     *
     * @throws Refused if the person is there, left longer ago, or left by themselves
     */
    void undoLeaving(Actor by, Instant now) {
        if (!isPresent() && !mayUndoLeaving(now)) {
            throw new Refused("team.refused.gone");
        }
        back(by);
        broughtBackAt = now;
    }

    /** Whether the owner brought the person back a short time ago, so that they may not know it yet. */
    boolean wasBroughtBack(Instant now) {
        return broughtBackAt != null && now.isBefore(broughtBackAt.plus(UNDONE_WITHIN));
    }

    void putOnShift(DayOfWeek day, boolean on) {
        works(on ? shifts.with(day) : shifts.without(day));
    }

    /**
     * From when till when the person works on these days; others stay.
     *
     * @param hours empty for as long as the place is open
     */
    void giveHours(Set<DayOfWeek> days, Optional<ShiftHours> hours) {
        works(shifts.with(days, hours));
    }

    private void works(Shifts then) {
        requirePresent();
        shifts = then;
        registerEvent(new PlaceChanged(place()));
    }

    /**
     * Notes that somebody walked through the guide card with the person; a second time changes nothing.
     *
     * @throws Refused if the person left
     */
    void showCard(Actor by, Instant now) {
        requirePresent();
        if (shownCardAt == null) {
            shownCardAt = now;
            shownCardBy = by.id().value();
            registerEvent(changed(by, PRESENT, SHOWN_CARD));
        }
    }

    /** Takes back that somebody walked through the guide card with the person: it was said by mistake. */
    void takeBackCard(Actor by) {
        requirePresent();
        if (shownCardAt != null) {
            forgetCard();
            registerEvent(changed(by, PRESENT, CARD_TAKEN_BACK));
        }
    }

    private void forgetCard() {
        shownCardAt = null;
        shownCardBy = null;
    }

    /**
     * @throws Refused if the person left
     */
    void requirePresent() {
        if (!isPresent()) {
            throw new Refused("team.refused.left");
        }
    }

    /** Notes that the owner made a link for a new PIN: whoever opens it has the account, and the certificate in it. */
    void newPinOffered(Actor by) {
        requirePresent();
        registerEvent(changed(by, PRESENT, PIN_OFFERED));
    }

    private void back(Actor by) {
        if (isPresent()) {
            throw new Refused("team.refused.present");
        }
        leftAt = null;
        leftThemselves = false;
        moved(by, LEFT, PRESENT);
    }

    /** Whoever comes or goes may bring a certificate or take one away. */
    private void moved(Actor by, String from, String to) {
        registerEvent(changed(by, from, to));
        registerEvent(new PlaceChanged(place()));
    }

    private StateChanged changed(Actor by, String from, String to) {
        return new StateChanged("team.member", id, by.id().value(), by.name(), from, to, null);
    }
}
