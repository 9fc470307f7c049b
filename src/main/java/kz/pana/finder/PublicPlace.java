package kz.pana.finder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.Town;

/**
 * A published place: what the public may know of it and nothing else.
 *
 * @param street the whole address where street or house has none
 * @param house its number, or empty
 * @param door how to find the door; may be empty
 * @param checkedOn the day of the last good visit
 * @param assuredUntil past this the public sees it no more, unless it was assessed again
 * @param demo whether it was invented for the demonstration
 */
public record PublicPlace(
        PlaceId id,
        PlaceCode code,
        LocalizedText name,
        Category category,
        Town town,
        LocalizedText street,
        String house,
        String door,
        GeoPoint point,
        OpeningHours hours,
        PhoneNumber phone,
        boolean stepFree,
        boolean quietRoom,
        boolean phoneToUse,
        List<Language> languages,
        Optional<LocalDate> checkedOn,
        Instant assuredUntil,
        boolean demo) {

    /** Street and house. */
    public String address(Language language) {
        return house.isEmpty() ? street.in(language) : street.in(language) + ", " + house;
    }

    /** @param address in words, where street or house is missing; else only the street */
    static PublicPlace of(PlaceRow row, Town town, LocalizedText address) {
        Listing listing = row.submitted();
        return new PublicPlace(
                row.id(),
                row.code(),
                listing.name(),
                listing.category(),
                town,
                address,
                listing.street().isEmpty() ? "" : listing.house(),
                listing.door(),
                listing.point(),
                listing.hours(),
                listing.phone(),
                row.stepFree(),
                listing.quietRoom(),
                listing.phoneToUse(),
                listing.languages(),
                Optional.ofNullable(row.status().lastVisit())
                        .map(visit -> visit.visitedAt()
                                .atZone(KernelConfiguration.ALMATY)
                                .toLocalDate()),
                row.status().assessedUntil().orElse(Instant.MAX),
                row.status().demo());
    }
}
