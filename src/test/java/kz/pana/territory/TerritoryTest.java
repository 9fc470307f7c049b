package kz.pana.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    private final Territory territory = new Territory();

    @ParameterizedTest
    @ValueSource(strings = {"Абай даңғылы", "проспект Абая", "Abay Avenue"})
    void aKnownStreetIsCalledInEveryLanguageHoweverItWasTyped(String typed) {
        assertThat(territory.street("almaty", typed).in(Language.KK)).isEqualTo("Абай даңғылы");
        assertThat(territory.street("almaty", typed).in(Language.RU)).isEqualTo("проспект Абая");
    }

    @Test
    void anUnknownStreetStaysAsItWasTyped() {
        assertThat(territory.street("almaty", "Жаңа көше").in(Language.RU)).isEqualTo("Жаңа көше");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Қаскелең", "Каскелен", "қаскелен", "Qaskeleng", "г. Каскелен"})
    void aTownBesideAlmatyIsFoundAndNotTakenForAnother(String typed) {
        assertThat(territory
                        .find(typed, territory.towns(new RegionCode("KZ-19")))
                        .getFirst()
                        .slug())
                .isEqualTo("kaskelen");
    }

    @Test
    void everyTownHasANameInEachLanguageItsOwnSlugAndLiesInItsRegion() {
        assertThat(territory.towns())
                .hasSizeGreaterThan(280)
                .extracting(Town::slug)
                .doesNotHaveDuplicates();
        assertThat(territory.towns()).allSatisfy(town -> {
            assertThat(town.slug()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(40);
            assertThat(town.name().en()).isNotNull();
            assertThat(town.name().kk()).matches("[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі -]+");
            assertThat(town.name().ru()).isNotEmpty();
            assertThat(territory.known(town.region()).box().expandedBy(0.05).contains(town.centre()))
                    .as(town.slug())
                    .isTrue();
        });
    }

    @Test
    void noTwoTownsOfARegionAreCalledTheSame() {
        assertThat(territory.towns())
                .extracting(town -> town.region() + " " + town.name().kk())
                .doesNotHaveDuplicates();
    }

    @Test
    void whereTownsAreCalledTheSameTheRegionIsSaid() {
        Town here = territory.town("aktogay-abai").orElseThrow();
        assertThat(territory.label(here).in(Language.KK)).isEqualTo("Ақтоғай, Абай облысы");
        assertThat(territory.label(territory.town("almaty").orElseThrow()).in(Language.KK))
                .isEqualTo("Алматы");
    }

    @Test
    void aWrittenSettlementIsTheListedOneOfThatNameNearby() {
        RegionCode region = new RegionCode("KZ-19");
        LocalizedText name = new LocalizedText("қаскелең", "Каскелен");

        assertThat(territory.settle(region, name, new GeoPoint(43.21, 76.63)).slug())
                .isEqualTo("kaskelen");
        assertThat(territory.settle(region, name, new GeoPoint(44.9, 76.6)).slug())
                .isEqualTo("kaskelen-almaty");
    }

    @Test
    void aWrittenSettlementHasAReadableNameOfItsOwnInAddresses() {
        RegionCode region = new RegionCode("KZ-11");
        Territory other = new Territory(new WrittenInMemory());
        LocalizedText name = new LocalizedText("Қосбұлақ", "Косбулак");

        assertThat(other.settle(region, name, new GeoPoint(51, 69)).slug()).isEqualTo("kosbulak");
        assertThat(other.settle(region, name, new GeoPoint(51.01, 69)).slug()).isEqualTo("kosbulak");
        assertThat(other.settle(region, name, new GeoPoint(53, 69)).slug()).isEqualTo("kosbulak-akmola");
        assertThat(other.settle(region, name, new GeoPoint(50, 72)).slug()).isEqualTo("kosbulak-akmola-2");
        assertThat(other.settle(new RegionCode("KZ-39"), name, new GeoPoint(51, 65))
                        .slug())
                .isEqualTo("kosbulak-kostanay");
        assertThat(other.settle(region, new LocalizedText("№ 5", "№ 5"), new GeoPoint(51, 69))
                        .slug())
                .isEqualTo("5");
        assertThat(other.town("kosbulak").orElseThrow().name().in(Language.RU)).isEqualTo("Косбулак");
    }

    @Test
    void aSettlementThatSomebodyElseWroteAtTheSameMomentIsTheSameOrTheNextSlugIsTaken() {
        RegionCode region = new RegionCode("KZ-11");
        LocalizedText name = new LocalizedText("Қосбұлақ", "Косбулак");
        WrittenInMemory written = new WrittenInMemory();
        Territory other = new Territory(written);
        written.meanwhile.add(new Town("kosbulak", region, name, new GeoPoint(51, 69), 0));

        assertThat(other.settle(region, name, new GeoPoint(51.01, 69)).slug()).isEqualTo("kosbulak");
        written.towns.clear();
        assertThat(other.settle(region, name, new GeoPoint(53, 69)).slug()).isEqualTo("kosbulak-akmola");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Абай даңғылы | 52 | territory.address
            Абай даңғылы | '' | territory.address.street
            ''           | 12 | territory.address.house
            ''           | '' | territory.address.without-number
            """)
    void anAddressSaysInWordsWhatAHouseHasNot(String street, String house, String key) {
        assertThat(territory.address("almaty", street, house).key()).isEqualTo(key);
    }

    private static final class WrittenInMemory implements WrittenTowns {

        private final Map<String, Town> towns = new LinkedHashMap<>();

        /** What others wrote since these were read. */
        private final List<Town> meanwhile = new ArrayList<>();

        @Override
        public Optional<Town> find(String slug) {
            return Optional.ofNullable(towns.get(slug));
        }

        @Override
        public List<Town> in(RegionCode region) {
            return towns.values().stream()
                    .filter(town -> town.region().equals(region))
                    .toList();
        }

        @Override
        public Optional<Town> add(Town town) {
            meanwhile.forEach(other -> towns.put(other.slug(), other));
            return towns.putIfAbsent(town.slug(), town) == null ? Optional.of(town) : Optional.empty();
        }
    }
}
