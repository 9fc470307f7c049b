package kz.pana.finder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.Territory;

/** Published places for tests that need no database. */
public final class SomePlaces {

    private static final Territory TERRITORY = new Territory();

    private SomePlaces() {}

    public static PublicPlace pharmacy(String code, String hours) {
        return place(code, hours, TERRITORY.street("almaty", "Абай даңғылы"), "52");
    }

    /** A place in Almaty. */
    public static PublicPlace on(String street, String house) {
        return place(PlaceCode.create().value(), "24/7", TERRITORY.street("almaty", street), house);
    }

    private static PublicPlace place(String code, String hours, LocalizedText street, String house) {
        return new PublicPlace(
                new PlaceId(UUID.randomUUID()),
                new PlaceCode(code),
                new LocalizedText("Мерей дәріханасы", "Аптека «Мерей»"),
                Category.PHARMACY,
                TERRITORY.town("almaty").orElseThrow(),
                street,
                house,
                "",
                new GeoPoint(43.2389, 76.9046),
                OpeningHours.parse(hours),
                new PhoneNumber("+77011234567"),
                true,
                false,
                true,
                List.of(Language.KK, Language.RU),
                Optional.of(LocalDate.parse("2026-11-12")),
                Instant.MAX,
                false);
    }
}
