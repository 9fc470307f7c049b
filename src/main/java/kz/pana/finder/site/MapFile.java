package kz.pana.finder.site;

import java.util.List;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;

/**
 * All places as points, in GeoJSON: which place is where and nothing more. The same for everybody, so that nobody has
 * to say which part of the map is looked at.
 */
record MapFile(String type, List<Feature> features) {

    /** A place. */
    record Feature(String type, Properties properties, Geometry geometry) {}

    /** What is known of a place: the code with which its page is found. */
    record Properties(String code) {}

    /**
     * Where it is.
     *
     * @param coordinates longitude, then latitude
     */
    record Geometry(String type, List<Double> coordinates) {}

    static MapFile of(PublicPlaces places) {
        return new MapFile(
                "FeatureCollection", places.all().stream().map(MapFile::feature).toList());
    }

    private static Feature feature(PublicPlace place) {
        return new Feature(
                "Feature",
                new Properties(place.code().value()),
                new Geometry(
                        "Point",
                        List.of(place.point().longitude(), place.point().latitude())));
    }
}
