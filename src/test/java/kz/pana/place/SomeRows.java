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
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.ApplicationProgress;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.PlaceValidity;
import kz.pana.place.status.Publication;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** Rows of places for tests that need no database. */
public final class SomeRows {

    private SomeRows() {}

    /**
     * A published pharmacy.
     *
     * @param assessAt when time alone may change whether it is published
     */
    public static PlaceRow published(@Nullable Instant assessAt) {
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
                        new ApplicationProgress(ApplicationState.APPROVED, visited, null),
                        new PlaceValidity(Validity.CURRENT, visited, null, null, null),
                        new AgreementAcceptance(Agreement.VERSION, "Айгүл", visited),
                        new LastVisit(UUID.randomUUID(), visited),
                        new Publication(true, visited, List.of(), assessAt),
                        false),
                false);
    }
}
