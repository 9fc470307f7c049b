package kz.pana.geo;

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
                "(43.2389, 76.9046)",
                "[43.2389; 76.9046]",
                "43.2389, 76.9046.",
                "43.2389, 76.9046;",
                "\u200b43.2389,\u00a076.9046\u200e",
                "\u202a43.2389, 76.9046\u202c",
                "43.2389 / 76.9046",
                "43 14 20.04 N, 76 54 16.56 E",
                "43 14 20,04 N; 76 54 16,56 E",
                "N 43 14 20.04, E 76 54 16.56",
                "43 14.334 N 76 54.276 E",
                "N43 14.334 E76 54.276",
                "43.2389° с. ш., 76.9046° в. д.",
                "43.2389 с.ш. 76.9046 в.д.",
                "43°14′20.04″ с. ш. 76°54′16.56″ в. д.",
                "43.2389° с. е., 76.9046° ш. б.",
                "76.9046 в.д., 43.2389 с.ш.",
                "43.2389 С, 76.9046 В",
                "43.2389 N, 76.9046 Е",
                "lat: 43.2389, lon: 76.9046",
                "lng=76.9046 lat=43.2389",
                "Широта: 43.2389 Долгота: 76.9046",
                "Координаты: 43.2389, 76.9046",
                "2gis.kz/almaty/geo/70000001017/76.9046%2C43.2389?m=76.95%2C43.25%2F16",
                "2gis.kz/almaty?m=76.9046,43.2389/17",
                "yandex.kz/maps/?pt=76.9046,43.2389&ll=76.95,43.25",
                "geo:0.0,0.0?q=43.2389,76.9046",
                "geo:0,0?q=43.2389,76.9046(Дәріхана)",
                "https://yandex.kz/maps/?ll=76.5,43.1&text=43.2389,76.9046",
                "https://yandex.kz/maps/?ll=76.5%2C43.1&rtext=43.1%2C76.5~43.2389%2C76.9046&rtt=auto",
                "https://maps.google.com/?ll=43.1,76.5&q=43.2389,76.9046",
                "https://www.google.com/maps?q=loc:43.2389,76.9046&ll=43.1,76.5",
                "https://www.google.com/maps/search/?api=1&query=43.2389%2C76.9046",
                "https://www.google.com/maps/search/43.2389,+76.9046/@43.1,76.5,15z",
                "https://www.google.com/maps/dir/43.1,76.5/43.2389,76.9046/@43.15,76.7,12z",
                "https://2gis.kz/almaty/directions/points/76.5%2C43.1%7C76.9046%2C43.2389?m=76.7%2C43.2%2F12",
                "https://2gis.kz/almaty/firm/70000001/76.9046%2C43.2389",
            })
    void readsWhatPeoplePaste(String pasted) {
        GeoPoint point = GeoPoint.parse(pasted);

        assertThat(point.latitude()).isCloseTo(43.2389, within(1e-6));
        assertThat(point.longitude()).isCloseTo(76.9046, within(1e-6));
    }

    /** The middle of a map may be anywhere: whoever pasted it is told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2gis.kz/almaty/firm/70000001017?m=76.9046,43.2389/16",
                "2gis.kz/almaty/firm/70000001017?m=76.9046%2C43.2389%2F16",
                "https://2gis.kz/almaty?m=76.9046%2C43.2389%2F17",
                "http://2gis.kz/almaty/firm/70000001025294321/center/76.9046,43.2389/zoom/16",
                "https://www.google.com/maps/search/pharmacy/@43.2389,76.9046,15z",
                "https://www.google.com/maps/@43.2389,76.9046,17z",
                "https://maps.google.com/?ll=43.2389,76.9046",
                "https://yandex.kz/maps/162/almaty/?ll=76.9046%2C43.2389&z=17",
                "https://www.openstreetmap.org/#map=17/43.2389/76.9046",
            })
    void tellsThatALinkHoldsOnlyTheMiddleOfItsMap(String link) {
        GeoPoint.Pasted pasted = GeoPoint.read(link);

        assertThat(pasted.point().metresTo(ALMATY)).isLessThan(1);
        assertThat(pasted.centre()).isTrue();
        assertThat(GeoPoint.read("https://2gis.kz/almaty/geo/1/76.9046,43.2389?m=76.9,43.2/16")
                        .centre())
                .isFalse();
        assertThat(GeoPoint.read("43.2389, 76.9046").centre()).isFalse();
    }

    @Test
    void keepsALinksPointAsItIs() {
        assertThat(GeoPoint.parse("https://yandex.kz/maps/?ll=76.5,43.1&text=43.238949,76.889709"))
                .isEqualTo(new GeoPoint(43.238949, 76.889709));
        assertThat(GeoPoint.parse("https://maps.google.com/?ll=43.1,76.5&q=43.238949,76.889709"))
                .isEqualTo(new GeoPoint(43.238949, 76.889709));
        assertThat(GeoPoint.parse("geo:0.0,0.0?q=43.2,76.8")).isEqualTo(new GeoPoint(43.2, 76.8));
        assertThat(GeoPoint.parse("(43.2, 76.8)")).isEqualTo(new GeoPoint(43.2, 76.8));
        assertThat(GeoPoint.parse("43 14 20.2 N, 76 53 22.9 E").metresTo(new GeoPoint(43.238944, 76.889694)))
                .isLessThan(1);
    }

    @Test
    void canBeReadTheOtherWayRound() {
        assertThat(new GeoPoint(51.37, 51.23).swapped()).hasValue(new GeoPoint(51.23, 51.37));
        assertThat(new GeoPoint(43, 100).swapped()).isEmpty();
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
