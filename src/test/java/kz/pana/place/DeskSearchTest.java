package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.sign.Serial;
import kz.pana.sign.Signs;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By what a coordinator finds a place. */
@PanaTest
class DeskSearchTest {

    private static final RegionCode REGION = new RegionCode("KZ-62");
    private static final DeskStage WAITING = DeskStage.WAITING;

    @Autowired
    Personas cast;

    @Autowired
    AccountDemo accounts;

    @Autowired
    OwnedPlaces places;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory directory;

    @Autowired
    Signs signs;

    private AccountId coordinator;
    private PlaceId wanted;
    private String taxNumber;

    @BeforeEach
    void twoPlaces() {
        coordinator = cast.coordinator(REGION);
        AccountId owner = accounts.create(
                new EmailAddress(letters() + "@test.example"),
                "Қуаныш Бөкенбаева",
                Personas.PASSWORD,
                Language.KK,
                Set.of(Role.OWNER),
                Set.of());
        Map<ApplicationField, String> answers = answers("Самал-2 ықшамауданы", "10", "8 702 765 43 21");
        answers.put(ApplicationField.NAME_KK, "Ақбота сұлулық салоны");
        answers.put(ApplicationField.NAME_RU, "Салон «Акбота»");
        answers.put(ApplicationField.LEGAL_NAME, "«Жаңа Көктем» ЖШС");
        taxNumber = Objects.requireNonNull(answers.get(ApplicationField.TAX_NUMBER));
        wanted = Enrolling.submit(cast, places, owner, answers);
        Enrolling.submit(cast, places, cast.somebody(Role.OWNER), answers("Абай көшесі", "12", "8 701 111 22 33"));
    }

    @Test
    void aPlaceIsFoundByItsNamesAddressAndTown() {
        assertThat(List.of(
                        "акбота",
                        "салон ақбота",
                        "Akbota",
                        "мкр Самал-2",
                        "самал 2, 10",
                        "Самал-2 10 үй",
                        "жезказган самал",
                        "Джезказган акбота"))
                .allSatisfy(this::findsOnlyTheWantedOne);
        assertThat(found("самал 7777")).isEmpty();
        assertThat(found("Абая 10")).doesNotContain(wanted);
        assertThat(found("ул. Абая")).isNotEmpty().doesNotContain(wanted);
    }

    @Test
    void aPlaceIsFoundByOwnerPhoneBusinessAndCode() {
        String code = directory.row(wanted).code().value();
        assertThat(List.of(
                        "Бокенбаева",
                        "куаныш",
                        "бөкенбаева қуаныш",
                        "8 702 765 43 21",
                        "+7 (702) 765-43-21",
                        "765 43 21",
                        "жана коктем",
                        taxNumber,
                        code,
                        code.toUpperCase(java.util.Locale.ROOT)))
                .allSatisfy(this::findsOnlyTheWantedOne);
    }

    @Test
    void aPlaceIsFoundByTheNumberOfItsSign() {
        Serial serial = cast.as(
                coordinator,
                () -> signs.issue(
                        wanted,
                        new kz.pana.identity.access.Actor(
                                coordinator, "Данияр", Set.of(Role.COORDINATOR), Set.of(REGION))));

        assertThat(List.of(
                        serial.value(),
                        serial.value().toLowerCase(java.util.Locale.ROOT),
                        serial.value().replace("-", ""),
                        serial.value().substring(3).replace("-", "")))
                .allSatisfy(this::findsOnlyTheWantedOne);
    }

    @Test
    void oneSlipOfTheFingerIsForgiven() {
        findsOnlyTheWantedOne("акбтоа");
        findsOnlyTheWantedOne("бокенбаеба");
        assertThat(found("дәмдіхана")).isEmpty();
        assertThat(cast.as(coordinator, () -> desk.count("дәмдіхана"))).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsWhateverIsSearched() {
        for (int i = 0; i < 5; i++) {
            Enrolling.submit(
                    cast, places, cast.somebody(Role.OWNER), answers("Абай көшесі", "1" + i, "8 701 111 22 33"));
        }
        List<PlaceId> all = found("абая");
        List<PlaceId> paged = java.util.stream.IntStream.range(0, all.size())
                .mapToObj(page -> cast.as(coordinator, () -> desk.queue(WAITING, "абая", page, 1)))
                .flatMap(List::stream)
                .map(PlaceRow::id)
                .toList();

        assertThat(all).hasSizeGreaterThan(5);
        assertThat(paged).isEqualTo(all);
        assertThat(cast.as(coordinator, () -> desk.count("абая"))).containsEntry(DeskStage.WAITING, (long) all.size());
    }

    @Test
    void otherRegionsAreNotSearched() {
        AccountId other = cast.coordinator(Personas.ASTANA);
        assertThat(cast.as(other, () -> desk.queue(WAITING, taxNumber, 0, 10))).isEmpty();
    }

    private void findsOnlyTheWantedOne(String typed) {
        assertThat(found(typed)).as(typed).contains(wanted).allMatch(id -> id.equals(wanted) || isAkbota(id));
    }

    /** Tests of this class share the region. */
    private boolean isAkbota(PlaceId id) {
        return directory.row(id).submitted().nameRu().contains("Акбота");
    }

    /** An address without numbers, which searches for houses would find. */
    private static String letters() {
        return java.util
                .UUID
                .randomUUID()
                .toString()
                .chars()
                .filter(sign -> sign != '-')
                .map(sign -> Character.isDigit(sign) ? sign - '0' + 'g' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(java.util.Locale.ROOT);
    }

    private List<PlaceId> found(String typed) {
        return cast.as(coordinator, () -> desk.queue(WAITING, typed, 0, 1000)).stream()
                .map(PlaceRow::id)
                .toList();
    }

    private static Map<ApplicationField, String> answers(String street, String house, String phone) {
        Map<ApplicationField, String> answers = new EnumMap<>(Enrolling.answers());
        answers.put(ApplicationField.REGION, REGION.value());
        answers.put(ApplicationField.TOWN, "zhezkazgan");
        answers.put(ApplicationField.STREET, street);
        answers.put(ApplicationField.HOUSE, house);
        answers.put(ApplicationField.PHONE, phone);
        answers.put(ApplicationField.PIN, "47.787, 67.711");
        return answers;
    }
}
