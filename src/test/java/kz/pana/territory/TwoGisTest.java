package kz.pana.territory;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.geo.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoGisTest {

    @ParameterizedTest
    @CsvSource({
        "almaty, https://2gis.kz/almaty/directions/points/%7C51.366670%2C51.233330",
        "oral, https://2gis.kz/uralsk/directions/points/%7C51.366670%2C51.233330",
        "oskemen, https://2gis.kz/ustkam/directions/points/%7C51.366670%2C51.233330",
        "petropavl, https://2gis.kz/petropavlovsk/directions/points/%7C51.366670%2C51.233330",
        "turkistan, https://2gis.kz/turkestan/directions/points/%7C51.366670%2C51.233330",
        "saran, https://2gis.kz/directions/points/%7C51.366670%2C51.233330",
    })
    void namesTownsAs2GisDoes(String town, String address) {
        assertThat(TwoGis.route(town, new GeoPoint(51.23333, 51.36667))).isEqualTo(address);
    }
}
