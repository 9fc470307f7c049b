package kz.pana.sign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** One printed sign, from the press to its end. */
@Entity
@Table(name = "sign")
class Sign extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String serial;
    private @Nullable UUID placeId;
    private @Nullable UUID livePlaceId;

    @Enumerated(EnumType.STRING)
    private SignState state;

    private Instant stateAt;
    private @Nullable UUID installedBy;
    private @Nullable Instant seenAt;
    private @Nullable Instant photographedAt;

    /** When somebody was told last that it still hangs where it must not. */
    private @Nullable Instant askedBackAt;

    @SuppressWarnings("NullAway.Init")
    protected Sign() {}

    Sign(Serial serial, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.serial = serial.value();
        this.state = SignState.MADE;
        this.stateAt = now;
        registerEvent(changed(by, "-", SignState.MADE, null));
    }

    UUID id() {
        return id;
    }

    Serial serial() {
        return new Serial(serial);
    }

    SignState state() {
        return state;
    }

    boolean isFor(PlaceId place) {
        return place.value().equals(placeId);
    }

    void issueTo(PlaceId place, Actor by, Instant now) {
        requirePath(SignState.ISSUED);
        placeId = place.value();
        move(SignState.ISSUED, by, null, now);
    }

    /**
     * Hung up at its place; saying so again keeps the later photo.
     *
     * @param photographed when its photo was taken, without which nobody knows that it hangs
     */
    void install(Actor by, Instant photographed, Instant now) {
        if (state != SignState.INSTALLED) {
            requirePath(SignState.INSTALLED);
            installedBy = by.id().value();
            move(SignState.INSTALLED, by, null, now);
        }
        photographedAt = photographed;
    }

    /** A coordinator saw the photo. */
    void photographed(Instant taken) {
        photographedAt = taken;
    }

    Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    /** A confirmed visit saw it hanging. */
    void seen(Instant now) {
        if (state == SignState.INSTALLED && placeId != null) {
            seenAt = now;
            registerEvent(new PlaceChanged(new PlaceId(placeId)));
        }
    }

    void askedBack(Instant now) {
        askedBackAt = now;
    }

    void missing(Actor by, String why, Instant now) {
        move(SignState.MISSING, by, why, now);
    }

    void recover(Actor by, Instant now) {
        move(SignState.RECOVERED, by, null, now);
    }

    /** Somebody brought it without a visit. */
    void recovered(Actor by, String why, Instant now) {
        move(SignState.RECOVERED, by, why, now);
    }

    void declareVoid(Actor by, String why, Instant now) {
        move(SignState.VOID, by, why, now);
    }

    SignRow row() {
        return new SignRow(
                serial(), placeId == null ? null : new PlaceId(placeId), state, stateAt, seenAt, photographedAt);
    }

    private void requirePath(SignState next) {
        if (!state.leadsTo(next)) {
            throw new Refused(Message.of("sign.refused.state"));
        }
    }

    private void move(SignState next, Actor by, @Nullable String why, Instant now) {
        requirePath(next);
        registerEvent(changed(by, state.name(), next, why));
        if (placeId != null) {
            registerEvent(new PlaceChanged(new PlaceId(placeId)));
        }
        state = next;
        stateAt = now;
        livePlaceId = next.isLive() ? placeId : null;
    }

    private StateChanged changed(Actor by, String from, SignState to, @Nullable String why) {
        return new StateChanged("sign", id, by.id().value(), by.name(), from, to.name(), why);
    }
}
