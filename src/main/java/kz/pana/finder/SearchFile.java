package kz.pana.finder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.OpeningHours.Span;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;

/**
 * What phones search in, the same for everybody. Times are minutes since 1970-01-01T00:00Z.
 *
 * @param from the first minute whose openings are told
 * @param until the first minute whose openings are told no more
 * @param towns names by the slugs that the places mention
 */
record SearchFile(long from, long until, Map<String, Name> towns, List<Entry> places) {

    /** A name in each language of the site. */
    record Name(String kk, String ru, String en) {

        static Name of(LocalizedText text) {
            return new Name(text.in(Language.KK), text.in(Language.RU), text.in(Language.EN));
        }
    }

    /**
     * A place.
     *
     * @param open pairs of minutes, from and until; {@code null} where the hours are not certain
     * @param offers of {@code stepFree}, {@code quietRoom}, {@code phoneToUse}
     * @param checked the day of the last good visit
     */
    record Entry(
            String code,
            Name name,
            String category,
            String town,
            Name street,
            String house,
            double lat,
            double lon,
            String phone,
            @Nullable List<Long> open,
            List<String> offers,
            List<String> languages,
            @Nullable String checked) {}

    static SearchFile of(PublicPlaces places, LocalDate today) {
        Map<String, Name> towns = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        for (PublicPlace place : places.all()) {
            Town town = place.town();
            towns.computeIfAbsent(town.slug(), slug -> Name.of(town.name()));
            entries.add(entry(place, today));
        }
        return new SearchFile(
                minute(today.atStartOfDay()),
                minute(today.plusDays(OpeningWords.WEEK).atStartOfDay()),
                towns,
                entries);
    }

    private static Entry entry(PublicPlace place, LocalDate today) {
        return new Entry(
                place.code().value(),
                Name.of(place.name()),
                place.category().name(),
                place.town().slug(),
                Name.of(place.street()),
                place.house(),
                place.point().latitude(),
                place.point().longitude(),
                place.phone().e164(),
                place.hours()
                        .spans(today, OpeningWords.WEEK)
                        .map(SearchFile::minutes)
                        .orElse(null),
                offers(place),
                place.languages().stream().map(Language::tag).toList(),
                place.checkedOn().map(LocalDate::toString).orElse(null));
    }

    private static List<Long> minutes(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(minute(span.from()), minute(span.to())))
                .toList();
    }

    private static long minute(LocalDateTime local) {
        return local.atZone(KernelConfiguration.ALMATY).toEpochSecond() / 60;
    }

    private static List<String> offers(PublicPlace place) {
        List<String> offers = new ArrayList<>();
        if (place.stepFree()) {
            offers.add("stepFree");
        }
        if (place.quietRoom()) {
            offers.add("quietRoom");
        }
        if (place.phoneToUse()) {
            offers.add("phoneToUse");
        }
        return offers;
    }
}
