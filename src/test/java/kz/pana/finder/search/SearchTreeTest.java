package kz.pana.finder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.ManyPlaces;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.SomePlaces;
import kz.pana.hours.HoursTable;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTreeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Area> made = new ArrayList<>();

    @Test
    void aFileHoldsWhatAPhoneNeeds() {
        SearchTree tree = SearchTree.of(List.of(SomePlaces.pharmacy("abcdef", "Mo-Fr 09:00-22:00")), this::pack);
        JsonNode file = JSON.readTree(tree.file("", Language.RU).orElseThrow().plain());

        assertThat(file.get("area").asString()).isEmpty();
        assertThat(file.get("from").asLong()).isEqualTo(TODAY.toEpochDay());
        assertThat(file.get("towns").toString()).isEqualTo("[[\"almaty\",\"Алматы\",\"almaty/\"]]");
        assertThat(file.get("streets").toString()).isEqualTo("[\"проспект Абая\"]");
        assertThat(file.get("pictures").toString()).isEqualTo("[[540,1320],[]]");
        assertThat(file.get("hours").toString()).isEqualTo("[[0,0,0,0,0,1,1]]");
        assertThat(file.get("places").toString())
                .isEqualTo("[[\"abcdef\",\"Аптека «Мерей»\",1,0,0,\"52\",2738900,30504600,\"+77011234567\",0,5,3,"
                        + LocalDate.parse("2026-11-12").toEpochDay() + "]]");
    }

    @Test
    void noFileIsLargerThanAPhoneShouldFetchAndNoPlaceIsLost() {
        List<PublicPlace> places = ManyPlaces.some(5_000, 1);
        SearchTree tree = SearchTree.of(places, this::pack);

        Set<String> codes = new HashSet<>();
        made.forEach(area -> tree.file(area.path(), Language.KK).ifPresent(file -> {
            assertThat(file.size()).isLessThanOrEqualTo(SearchTree.LARGEST);
            JSON.readTree(file.plain())
                    .get("places")
                    .forEach(row -> codes.add(row.get(0).asString()));
        }));
        assertThat(codes).hasSize(places.size());
    }

    @Test
    void aChangeMakesTheFilesOfItsAreaAnew() {
        List<PublicPlace> places = ManyPlaces.some(2_000, 2);
        SearchTree tree = SearchTree.of(places, this::pack);
        made.clear();

        SearchTree without = tree.replacing(places.subList(0, 1), List.of(), this::pack);

        assertThat(made).hasSize(1);
        String area = made.getFirst().path();
        assertThat(text(tree, area)).contains(places.getFirst().code().value());
        assertThat(text(without, area)).doesNotContain(places.getFirst().code().value());
        assertThat(text(without.replacing(List.of(), places.subList(0, 1), this::pack), area))
                .contains(places.getFirst().code().value());
    }

    @Test
    void theOutlineTellsWhichAreasHaveFiles() {
        assertThat(outline(SearchTree.of(List.of(), this::pack))).isEqualTo("00000000");
        assertThat(outline(SearchTree.of(List.of(SomePlaces.pharmacy("abcdef", "24/7")), this::pack)))
                .isEqualTo("01000000");
        assertThat(outline(SearchTree.of(ManyPlaces.some(600, 3), this::pack))).startsWith("1");
    }

    private static String text(SearchTree tree, String area) {
        return new String(tree.file(area, Language.KK).orElseThrow().plain(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String outline(SearchTree tree) {
        StringBuilder bits = new StringBuilder();
        for (byte eight : Base64.getDecoder().decode(tree.outline())) {
            bits.append(
                    String.format("%8s", Integer.toBinaryString(eight & 0xff)).replace(' ', '0'));
        }
        return bits.toString();
    }

    private Map<Language, CompressedBody> pack(Area area, List<PublicPlace> places) {
        made.add(area);
        Map<Language, CompressedBody> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(
                    language,
                    new CompressedBody(JSON.writeValueAsBytes(SearchFile.of(
                            area, places, language, TODAY, hours -> HoursTable.of(hours, TODAY, SearchFile.DAYS)))));
        }
        return files;
    }
}
