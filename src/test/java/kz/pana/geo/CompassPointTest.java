package kz.pana.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompassPointTest {

    /** A degree of longitude is shorter than one of latitude. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, NORTH",
        "1, 1.37, NORTH_EAST",
        "0.3, 1.37, EAST",
        "-1, 1.37, SOUTH_EAST",
        "-1, 0.2, SOUTH",
        "-1, -1.37, SOUTH_WEST",
        "0, -1, WEST",
        "1, -1.37, NORTH_WEST"
    })
    void eachDirectionHasItsName(double north, double east, CompassPoint expected) {
        GeoPoint from = new GeoPoint(43.2389, 76.9046);
        GeoPoint to = new GeoPoint(from.latitude() + north / 1000, from.longitude() + east / 1000);

        assertThat(CompassPoint.of(from, to)).isEqualTo(expected);
    }
}
