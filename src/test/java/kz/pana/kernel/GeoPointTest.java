package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {
    private static final GeoPoint ALMATY = new GeoPoint(43.2389, 76.9046);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43.2389, 76.9046",
                "43.2389,76.9046",
                "  43.2389   76.9046 ",
                "43,2389 76,9046",
                "43,2389, 76,9046",
                "43,2389,76,9046",
                "43,2389; 76,9046",
                "43.2389°, 76.9046°",
                "43.2389° N, 76.9046° E",
                "N 43.2389 E 76.9046",
                "76.9046E 43.2389N",
                "+43.2389, +76.9046",
                "43°14'20.04\"N 76°54'16.56\"E",
                "43°14′20.04″ N, 76°54′16.56″ E",
                "https://2gis.kz/almaty/geo/70000001017/76.9046%2C43.2389?m=76.95%2C43.25%2F16",
                "https://2gis.kz/almaty?m=76.9046%2C43.2389%2F17",
                "https://www.google.com/maps/place/X/@43.25,76.95,17z/data=!3m1!4b1!4m6!3m5!8m2!3d43.2389!4d76.9046",
                "https://www.google.com/maps/@43.2389,76.9046,17z",
                "https://maps.google.com/?q=43.2389,76.9046",
                "https://yandex.kz/maps/?ll=76.95%2C43.25&whatshere%5Bpoint%5D=76.9046%2C43.2389&z=17",
                "https://yandex.kz/maps/162/almaty/?ll=76.9046%2C43.2389&z=17",
                "https://www.openstreetmap.org/?mlat=43.2389&mlon=76.9046#map=17/43.25/76.95",
                "geo:43.2389,76.9046?z=17",
            })
    void readsWhatPeoplePaste(String pasted) {
        GeoPoint point = GeoPoint.parse(pasted);

        assertThat(point.latitude()).isCloseTo(43.2389, within(1e-6));
        assertThat(point.longitude()).isCloseTo(76.9046, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | kernel.point.unreadable",
                "Алматы | kernel.point.unreadable",
                "43.2389 | kernel.point.unreadable",
                "43.2389, 76.9046, 5.1 | kernel.point.unreadable",
                "43.2389N, 76.9046N | kernel.point.unreadable",
                "43.2389, 76.9046 <b> | kernel.point.unreadable",
                "1111.5, 76.9 | kernel.point.unreadable",
                "143.2389, 76.9046 | kernel.point.range",
                "43.2, 190.5 | kernel.point.range",
                "https://go.2gis.com/abcde | kernel.point.link",
                "https://maps.app.goo.gl/abcde | kernel.point.link",
                "https://2gis.kz/%zz | kernel.point.unreadable",
            })
    void refusesWhatHoldsNoPoint(String typed, String key) {
        assertThat(keyOf(() -> GeoPoint.parse(typed))).isEqualTo(key);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(keyOf(() -> new GeoPoint(Double.NaN, 0))).isEqualTo("kernel.point.range");
        assertThat(keyOf(() -> new GeoPoint(0, Double.POSITIVE_INFINITY))).isEqualTo("kernel.point.range");
        assertThat(keyOf(() -> new GeoPoint(-90.1, 0))).isEqualTo("kernel.point.range");
    }

    @Test
    void readsTheSouthWest() {
        assertThat(GeoPoint.parse("33.5S 70.5W")).isEqualTo(new GeoPoint(-33.5, -70.5));
        assertThat(GeoPoint.parse("-0.5, -0.25")).isEqualTo(new GeoPoint(-0.5, -0.25));
        assertThat(GeoPoint.parse("-0°30' 10°")).isEqualTo(new GeoPoint(-0.5, 10));
    }

    @Test
    void readsItsOwnText() {
        assertThat(ALMATY.text()).isEqualTo("43.238900, 76.904600");
        assertThat(GeoPoint.parse(ALMATY.text())).isEqualTo(ALMATY);
    }

    @Test
    void measuresDistance() {
        GeoPoint astana = new GeoPoint(51.1801, 71.44598);

        assertThat(ALMATY.metresTo(ALMATY)).isZero();
        assertThat(ALMATY.metresTo(new GeoPoint(43.2398, 76.9046))).isCloseTo(100.1, within(0.1));
        assertThat(ALMATY.metresTo(astana)).isCloseTo(974_000, within(5_000.0));
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, 180))).isCloseTo(20_015_115, within(10.0));
    }

    @Test
    void boxesHoldTheirEdges() {
        BoundingBox box = new BoundingBox(43, 76, 44, 77);

        assertThat(box.contains(new GeoPoint(43, 77))).isTrue();
        assertThat(box.contains(new GeoPoint(42.99, 76.5))).isFalse();
        assertThat(box.expandedBy(0.1).contains(new GeoPoint(42.95, 76.5))).isTrue();
        assertThat(new BoundingBox(-89, -179, 89, 179).expandedBy(5)).isEqualTo(new BoundingBox(-90, -180, 90, 180));
        assertThat(BoundingBox.KAZAKHSTAN.contains(ALMATY)).isTrue();
        assertThat(BoundingBox.KAZAKHSTAN.contains(new GeoPoint(55.75, 37.62))).isFalse();
        assertThat(keyOf(() -> new BoundingBox(44, 76, 43, 77))).isEqualTo("kernel.box.corners");
    }
}
