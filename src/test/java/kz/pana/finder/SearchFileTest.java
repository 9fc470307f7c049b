package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void holdsWhatAPhoneNeedsAndNoMore() {
        JsonNode file = json(SomePlaces.pharmacy("abcdef", "Mo-Su 09:00-22:00"));

        assertThat(file.get("towns").get("almaty").get("en").asString()).isEqualTo("Almaty");
        JsonNode place = file.get("places").get(0);
        assertThat(place.propertyNames())
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "category",
                        "town",
                        "street",
                        "house",
                        "lat",
                        "lon",
                        "phone",
                        "open",
                        "offers",
                        "languages",
                        "checked");
        assertThat(place.get("name").get("en").asString()).isEqualTo("Аптека «Мерей»");
        assertThat(place.get("offers").toString()).isEqualTo("[\"stepFree\",\"phoneToUse\"]");
        assertThat(place.get("checked").asString()).isEqualTo("2026-11-12");
    }

    @Test
    void tellsTheOpeningsOfSevenDaysInMinutes() {
        JsonNode file = json(SomePlaces.pharmacy("abcdef", "Mo-Su 09:00-22:00"));
        JsonNode open = file.get("places").get(0).get("open");

        assertThat(open.size()).isEqualTo(14);
        assertThat(open.get(0).asLong()).isEqualTo(minute("2026-11-23T09:00:00+05:00"));
        assertThat(open.get(13).asLong()).isEqualTo(minute("2026-11-29T22:00:00+05:00"));
        assertThat(file.get("from").asLong()).isEqualTo(minute("2026-11-23T00:00:00+05:00"));
        assertThat(file.get("until").asLong()).isEqualTo(minute("2026-11-30T00:00:00+05:00"));
    }

    @Test
    void saysNullWhereTheHoursAreNotCertain() {
        JsonNode place = json(SomePlaces.pharmacy("abcdef", "sunrise-sunset"))
                .get("places")
                .get(0);

        assertThat(place.get("open").isNull()).isTrue();
    }

    private static JsonNode json(PublicPlace place) {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.readTree(mapper.writeValueAsBytes(SearchFile.of(new PublicPlaces(List.of(place)), TODAY)));
    }

    private static long minute(String time) {
        return Instant.parse(time).getEpochSecond() / 60;
    }
}
