package kz.pana.finder.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.pana.finder.PublicPlace;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.Category;
import org.jspecify.annotations.Nullable;

/** A published place as a GeoJSON feature: what its public page shows and no more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceFeature(String type, String id, Geometry geometry, Properties properties) {

    /** @param coordinates longitude, then latitude */
    record Geometry(String type, List<Double> coordinates) {}

    /** A text in the languages that it exists in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Texts(String kk, String ru, @Nullable String en) {

        static Texts of(LocalizedText text) {
            return new Texts(text.in(Language.KK), text.in(Language.RU), text.en());
        }
    }

    /**
     * @param town its slug, as in addresses of pages
     * @param door how to find the door; may be empty
     * @param openingHours in the language of OpenStreetMap, for programs that read it by the letter
     * @param checkedOn the day of the last good visit
     * @param metres how far it is from where was asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Properties(
            String code,
            Texts name,
            Category category,
            String region,
            String town,
            Texts townName,
            Texts address,
            String door,
            String phone,
            String openingHours,
            boolean stepFree,
            boolean quietRoom,
            boolean phoneToUse,
            List<String> languages,
            @Nullable LocalDate checkedOn,
            String url,
            @Nullable Long metres) {}

    /** @param site the address of the public site, without a slash at its end */
    static PlaceFeature of(PublicPlace place, String site, @Nullable Long metres) {
        GeoPoint point = place.point();
        String code = place.code().value();
        return new PlaceFeature(
                "Feature",
                code,
                new Geometry("Point", List.of(point.longitude(), point.latitude())),
                new Properties(
                        code,
                        Texts.of(place.name()),
                        place.category(),
                        place.town().region().value(),
                        place.town().slug(),
                        Texts.of(place.town().name()),
                        address(place),
                        place.door(),
                        place.phone().e164(),
                        place.hours().forOthers(),
                        place.stepFree(),
                        place.quietRoom(),
                        place.phoneToUse(),
                        place.languages().stream().map(Language::tag).toList(),
                        place.checkedOn().orElse(null),
                        site + "/kk/place/" + code,
                        metres));
    }

    private static Texts address(PublicPlace place) {
        return new Texts(place.address(Language.KK), place.address(Language.RU), null);
    }
}
