package kz.pana.place.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.RegionCode;

/**
 * What is told about a place: every value checked.
 *
 * @param town the slug of its settlement
 * @param street empty where there is none
 * @param house its number; empty where there is none, and then the door is told
 * @param door how to find the door; may be empty
 * @param latitude degrees
 * @param longitude degrees
 * @param languageTags the languages spoken, as {@code kk,ru}
 * @param singleHanded whether one person runs the place
 */
@Embeddable
public record Listing(
        String nameKk,
        String nameRu,
        @Enumerated(EnumType.STRING) Category category,
        RegionCode region,
        String town,
        String street,
        String house,
        String door,
        double latitude,
        double longitude,
        OpeningHours hours,
        PhoneNumber phone,
        boolean stepFree,
        boolean quietRoom,
        boolean phoneToUse,
        String languageTags,
        boolean singleHanded) {

    /**
     * As many open hours a week as one person can stand: ten on each of six days. Who says to be there for longer, or day
     * and night, leaves somebody at the counter of whom nothing is known.
     */
    private static final Duration MOST_ALONE = Duration.ofHours(60);

    public LocalizedText name() {
        return new LocalizedText(nameKk, nameRu, null);
    }

    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    /** The same under the slug by which its settlement is known now. */
    public Listing in(String settlement) {
        return new Listing(
                nameKk,
                nameRu,
                category,
                region,
                settlement,
                street,
                house,
                door,
                latitude,
                longitude,
                hours,
                phone,
                stepFree,
                quietRoom,
                phoneToUse,
                languageTags,
                singleHanded);
    }

    /** How many hours a week it is open where the one person who runs it cannot be there for so many; empty elsewhere. */
    public Optional<Long> hoursTooManyAlone() {
        return singleHanded ? hoursTooManyAlone(hours) : Optional.empty();
    }

    static Optional<Long> hoursTooManyAlone(OpeningHours hours) {
        return Optional.of(hours.longestWeek())
                .filter(week -> week.compareTo(MOST_ALONE) > 0)
                .map(week -> week.plusMinutes(59).toHours());
    }

    public List<Language> languages() {
        return Arrays.stream(languageTags.split(",")).map(Language::fromTag).toList();
    }
}
