package kz.pana.visit.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a place said it was when a visit began. The name or the way to the door may be put right afterwards; this is what
 * the volunteer went to see.
 *
 * @param latitude of the pin, in degrees
 * @param longitude of the pin, in degrees
 * @param offer what it promised; {@code null} of visits of which that was not kept
 */
@Embeddable
public record SeenPlace(
        @Column(name = "pin_latitude") double latitude,
        @Column(name = "pin_longitude") double longitude,
        @Column(name = "seen_region") RegionCode region,
        @Column(name = "seen_town") String town,
        @Column(name = "seen_street") String street,
        @Column(name = "seen_house") String house,

        @Enumerated(EnumType.STRING) @Column(name = "seen_category")
        Category category,

        @Column(name = "seen_business") UUID business,
        @Embedded @Nullable Offer offer) {

    /** How far, in metres, a pin may move before a visit no longer speaks for it. */
    private static final int SAME_PIN_METRES = 100;

    /** What a place promises to whoever comes, and what the checklist of a visit asks for. */
    @Embeddable
    public record Offer(
            @Column(name = "seen_hours") OpeningHours hours,
            @Column(name = "seen_phone") PhoneNumber phone,
            @Column(name = "seen_step_free") boolean stepFree,
            @Column(name = "seen_quiet_room") boolean quietRoom,
            @Column(name = "seen_phone_to_use") boolean phoneToUse) {

        private boolean hasFacilitiesOf(Offer other) {
            return stepFree == other.stepFree && quietRoom == other.quietRoom && phoneToUse == other.phoneToUse;
        }
    }

    /** Something that the visit did not see so. */
    public enum Change {
        PIN,
        ADDRESS,
        CATEGORY,
        BUSINESS,
        HOURS,
        PHONE,
        FACILITIES;

        /** Whether it is of what the place offers, and not of what and where it is. */
        public boolean isOfTheOffer() {
            return this == HOURS || this == PHONE || this == FACILITIES;
        }

        /** Whether somebody has to go and look where it is so of an approved place. */
        public boolean isSeenAgain() {
            return this == PIN || this == BUSINESS;
        }

        /** What it adds to the name of the requirement, and to the key of its words. */
        public String id() {
            return switch (this) {
                case PIN -> "moved";
                case ADDRESS -> "address";
                case CATEGORY -> "category";
                case BUSINESS -> "business";
                case HOURS -> "hours";
                case PHONE -> "phone";
                case FACILITIES -> "facilities";
            };
        }
    }

    public static SeenPlace of(Listing listing, String town, UUID business) {
        return new SeenPlace(
                listing.latitude(),
                listing.longitude(),
                listing.region(),
                town,
                listing.street(),
                listing.house(),
                listing.category(),
                business,
                new Offer(
                        listing.hours(),
                        listing.phone(),
                        listing.stepFree(),
                        listing.quietRoom(),
                        listing.phoneToUse()));
    }

    public GeoPoint pin() {
        return new GeoPoint(latitude, longitude);
    }

    /** What is otherwise now. */
    public Set<Change> changesTo(SeenPlace now) {
        Set<Change> changes = new LinkedHashSet<>();
        if (pin().metresTo(now.pin()) > SAME_PIN_METRES) {
            changes.add(Change.PIN);
        }
        if (!region.equals(now.region)
                || !town.equals(now.town)
                || !sounds(street, now.street)
                || !sounds(house, now.house)) {
            changes.add(Change.ADDRESS);
        }
        if (category != now.category) {
            changes.add(Change.CATEGORY);
        }
        if (!business.equals(now.business)) {
            changes.add(Change.BUSINESS);
        }
        if (offer != null && now.offer != null) {
            addChanges(offer, now.offer, changes);
        }
        return changes;
    }

    private static void addChanges(Offer seen, Offer now, Set<Change> changes) {
        if (!seen.hours.equals(now.hours)) {
            changes.add(Change.HOURS);
        }
        if (!seen.phone.equals(now.phone)) {
            changes.add(Change.PHONE);
        }
        if (!seen.hasFacilitiesOf(now)) {
            changes.add(Change.FACILITIES);
        }
    }

    private static boolean sounds(String one, String other) {
        return KazakhSearch.fold(one).equals(KazakhSearch.fold(other));
    }
}
