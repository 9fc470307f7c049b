package kz.pana.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.geo.GeoPoint;
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
    void aStreetIsKnownByItsFormerNameHoweverItIsWritten() {
        assertThat(territory.formerNames("almaty", "Назарбаев даңғылы")).containsExactly("Фурманова");
        assertThat(territory.formerNames("almaty", "ул. Казыбек би")).containsExactly("Советская");
        assertThat(territory.formerNames("almaty", "улица Кунаева")).containsExactly("Карла Маркса");
        assertThat(territory.formerNames("shymkent", "Қазыбек би көшесі")).isEmpty();
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

        assertThat(settled(territory, region, name, new GeoPoint(43.21, 76.63))).isEqualTo("kaskelen");
        assertThat(settled(territory, region, name, new GeoPoint(44.9, 76.6))).isNotEqualTo("kaskelen");
        // One name of a listed town is enough: the list's names are shown, whatever the other was.
        LocalizedText called = new LocalizedText("Қаскелең", "Село воров");
        assertThat(settled(territory, region, called, new GeoPoint(43.21, 76.63)))
                .isEqualTo("kaskelen");
    }

    @Test
    void aWrittenSettlementIsItsPlacesAloneUntilAnApprovedPlaceVouchesForIt() {
        RegionCode region = new RegionCode("KZ-62");
        Territory other = new Territory(new WrittenInMemory());
        GeoPoint there = new GeoPoint(48.1, 67.1);
        Town strangers = other.settle(
                region,
                new LocalizedText("Бозтұмсық", "Село воров, звоните"),
                new GeoPoint(48.18, 67.1),
                Optional.empty());
        LocalizedText name = new LocalizedText("Бозтұмсық", "Бозтумсык");
        Town hers = other.settle(region, name, there, Optional.empty());

        assertThat(other.isVouched(strangers)).isFalse();
        assertThat(hers.name()).isEqualTo(name);
        assertThat(hers.slug()).isNotEqualTo(strangers.slug()).doesNotContain("boz");

        GeoPoint now = new GeoPoint(48.11, 67.1);
        Town vouched = other.vouch(hers.slug(), now);
        assertThat(vouched).isEqualTo(new Town("boztumsyk", region, name, now, 0));
        assertThat(other.isVouched(vouched)).isTrue();
        assertThat(other.vouch("boztumsyk", there)).isEqualTo(vouched);
        assertThat(other.settle(region, new LocalizedText("бозтумсық", "Бозтумсык"), there, Optional.empty()))
                .isEqualTo(vouched);
        assertThat(other.vouch(strangers.slug(), there).slug())
                .as("both names must agree")
                .isEqualTo("boztumsyk-ulytau");
        assertThat(other.vouch("almaty", there).slug()).isEqualTo("almaty");
    }

    @Test
    void whatItsOwnerHandsInAgainAsItWasIsNotKeptTwice() {
        RegionCode region = new RegionCode("KZ-62");
        Territory other = new Territory(new WrittenInMemory());
        LocalizedText name = new LocalizedText("Тасбұлақ", "Тасбулак");
        GeoPoint there = new GeoPoint(48.1, 67.1);
        Town before = other.settle(region, name, there, Optional.empty());

        assertThat(other.settle(region, name, there, Optional.of(before.slug())))
                .isEqualTo(before);
        LocalizedText mended = new LocalizedText("Тасбұлақ", "Тас-Булак");
        assertThat(other.settle(region, mended, there, Optional.of(before.slug()))
                        .name())
                .isEqualTo(mended);
        assertThat(other.settle(region, name, there, Optional.of("almaty")).name())
                .isEqualTo(name);
    }

    @Test
    void aSettlementThatTwoOwnersWroteIsKnownAsOne() {
        RegionCode region = new RegionCode("KZ-62");
        Territory other = new Territory(new WrittenInMemory());
        LocalizedText name = new LocalizedText("Тасбұлақ", "Тасбулак");
        String one = settled(other, region, name, new GeoPoint(48.1, 67.1));
        String same = settled(other, region, new LocalizedText("тасбулақ", "Тасбулак"), new GeoPoint(48.11, 67.1));
        String called = settled(other, region, new LocalizedText("Тасбұлақ", "Другое"), new GeoPoint(48.1, 67.1));
        String far = settled(other, region, name, new GeoPoint(49.5, 67.1));

        assertThat(other.knownAs(same, Set.of("almaty", one))).isEqualTo(one);
        assertThat(other.knownAs(called, Set.of(one))).isEqualTo(called);
        assertThat(other.knownAs(far, Set.of(one))).isEqualTo(far);
        assertThat(other.knownAs("almaty", Set.of("astana", one))).isEqualTo("almaty");
    }

    @Test
    void aWrittenSettlementHasAReadableNameOfItsOwnInAddresses() {
        RegionCode region = new RegionCode("KZ-11");
        Territory other = new Territory(new WrittenInMemory());
        LocalizedText name = new LocalizedText("Қосбұлақ", "Косбулак");

        assertThat(approved(other, region, name, new GeoPoint(51, 69))).isEqualTo("kosbulak");
        assertThat(approved(other, region, name, new GeoPoint(51.01, 69))).isEqualTo("kosbulak");
        assertThat(approved(other, region, name, new GeoPoint(53, 69))).isEqualTo("kosbulak-akmola");
        assertThat(approved(other, region, name, new GeoPoint(50, 72))).isEqualTo("kosbulak-akmola-2");
        assertThat(approved(other, new RegionCode("KZ-39"), name, new GeoPoint(51, 65)))
                .isEqualTo("kosbulak-kostanay");
        assertThat(approved(other, region, new LocalizedText("№ 5", "№ 5"), new GeoPoint(51, 69)))
                .isEqualTo("5");
        assertThat(other.town("kosbulak").orElseThrow().name().in(Language.RU)).isEqualTo("Косбулак");
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

    private static String settled(Territory territory, RegionCode region, LocalizedText name, GeoPoint point) {
        return territory.settle(region, name, point, Optional.empty()).slug();
    }

    private static String approved(Territory territory, RegionCode region, LocalizedText name, GeoPoint point) {
        return territory.vouch(settled(territory, region, name, point), point).slug();
    }

    private static final class WrittenInMemory implements WrittenTowns {

        private final Set<String> vouched = new HashSet<>();
        private final Map<String, Town> towns = new LinkedHashMap<>();

        @Override
        public Optional<Town> find(String slug) {
            return Optional.ofNullable(towns.get(slug));
        }

        @Override
        public List<Town> vouched(RegionCode region) {
            return towns.values().stream()
                    .filter(town ->
                            vouched.contains(town.slug()) && town.region().equals(region))
                    .toList();
        }

        @Override
        public boolean isVouched(String slug) {
            return vouched.contains(slug);
        }

        @Override
        public Town add(Town town, boolean approved) {
            if (approved) {
                vouched.add(town.slug());
            }
            towns.put(town.slug(), town);
            return town;
        }
    }
}
