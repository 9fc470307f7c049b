package kz.pana.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.StateChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.shift.FirstMinute;
import kz.pana.team.shift.FirstMinute.Note;
import org.jspecify.annotations.Nullable;

/** What whoever opens a shift has to know at once, as the team wrote it down. */
@Entity
@Table(name = "minute_note")
class MinuteNote extends Aggregate {

    private static final int LONGEST = 200;

    @Id
    private UUID placeId;

    @Version
    private @Nullable Long version;

    private String quietSpot = "";

    /** Empty for the phone that the application names. */
    private String phone = "";

    /** Empty for whoever is certified. */
    private String caller = "";

    private UUID writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MinuteNote() {}

    @SuppressWarnings("NullAway.Init")
    MinuteNote(PlaceId place) {
        this.placeId = place.value();
    }

    /**
     * Writes it anew.
     *
     * @param spot where the quiet spot is, at most 200 characters
     * @param from which phone is used; may be empty
     * @param who who calls; may be empty
     * @throws kz.pana.kernel.InvalidValue if nothing is said of the quiet spot, or something is too long or holds a link
     */
    void write(String spot, String from, String who, Actor by, Instant now) {
        String before = words();
        quietSpot = PlainText.unlinked(spot, LONGEST);
        phone = optional(from);
        caller = optional(who);
        writtenBy = by.id().value();
        writtenAt = now;
        registerEvent(new StateChanged(
                FirstMinute.SUBJECT,
                FirstMinute.trailId(new PlaceId(placeId)),
                by.id().value(),
                by.name(),
                before,
                words(),
                null));
    }

    private static String optional(String typed) {
        return typed.isBlank() ? "" : PlainText.unlinked(typed, LONGEST);
    }

    private String words() {
        String words = Stream.of(quietSpot, phone, caller)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "-" : words;
    }

    Note note() {
        return new Note(quietSpot, phone, caller);
    }

    String quietSpot() {
        return quietSpot;
    }

    String phone() {
        return phone;
    }

    String caller() {
        return caller;
    }

    AccountId writtenBy() {
        return new AccountId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
