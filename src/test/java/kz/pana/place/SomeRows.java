package kz.pana.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** Rows of places for tests that need no database. */
public final class SomeRows {

    private SomeRows() {}

    /** A published pharmacy. */
    public static PlaceRow published(@Nullable Instant goodUntil, @Nullable Instant assessedUntil) {
        Instant visited = Instant.parse("2026-11-12T05:00:00Z");
        return new PlaceRow(
                new PlaceId(UUID.randomUUID()),
                PlaceCode.create(),
                1,
                new AccountId(UUID.randomUUID()),
                new Listing(
                        "Мерей дәріханасы",
                        "Аптека «Мерей»",
                        Category.PHARMACY,
                        new RegionCode("KZ-75"),
                        "almaty",
                        "Абай даңғылы",
                        "52",
                        "",
                        43.2389,
                        76.9046,
                        OpeningHours.parse("24/7"),
                        new PhoneNumber("+77011234567"),
                        true,
                        true,
                        false,
                        "kk,ru",
                        false),
                new PlaceStatus(
                        ApplicationState.APPROVED,
                        visited,
                        null,
                        Validity.CURRENT,
                        visited,
                        null,
                        null,
                        Agreement.VERSION,
                        "Айгүл",
                        visited,
                        visited,
                        goodUntil,
                        assessedUntil,
                        true,
                        visited,
                        List.of(),
                        false),
                false);
    }
}
