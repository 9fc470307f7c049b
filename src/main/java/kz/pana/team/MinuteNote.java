package kz.pana.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.PlainText;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** What whoever opens a shift has to know at once, as the team wrote it down. */
@Entity
@Table(name = "minute_note")
class MinuteNote {

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
     * @throws kz.pana.kernel.InvalidValue if nothing is said of the quiet spot, or something is too long
     */
    void write(String spot, String from, String who, AccountId by, Instant now) {
        quietSpot = PlainText.requiredLine(spot, LONGEST);
        phone = PlainText.line(from, LONGEST);
        caller = PlainText.line(who, LONGEST);
        writtenBy = by.value();
        writtenAt = now;
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
