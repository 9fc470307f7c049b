package kz.pana.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.PlaceCode;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in a region that had no coordinator, or has none any more. */
@PanaTest
class RegionsGainedTest {

    private static final RegionCode QUIET = new RegionCode("KZ-62");

    /** Where no other test has a coordinator. */
    private static final RegionCode LEFT = new RegionCode("KZ-31");

    @Autowired
    Personas cast;

    @Autowired
    People people;

    @Autowired
    AccountDirectory directory;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    OwnedPlaces places;

    @Autowired
    Reports reports;

    @Autowired
    Territory territory;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverIsAppointedIsToldOnceWhatWaits() {
        cast.as(cast.somebody(), () -> registration.apply(Set.of(QUIET), Set.of(Language.KK), Personas.phone(), ""));
        Enrolling.submit(cast, places, cast.somebody(), Enrolling.answersIn(QUIET, territory));
        String town = territory.towns(QUIET).getFirst().slug();
        PlaceCode code = new PublishedPlaceRows(database, cast).publish(QUIET.value(), town, "Аптека", 47.8, 67.7);
        reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық екен", Optional.empty()), true, "");
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.somebody();

        cast.as(administrator, () -> appoint(person, Set.of(Personas.ASTANA)));
        int elsewhere = waiting(person).size();
        cast.as(administrator, () -> appoint(person, Set.of(Personas.ASTANA, QUIET)));
        cast.as(administrator, () -> appoint(person, Set.of(QUIET)));

        List<InboxRow> told = waiting(person);
        assertThat(told).hasSize(elsewhere + 3);
        assertThat(told.subList(0, 3))
                .extracting(InboxRow::path)
                .containsExactlyInAnyOrder("desk", "desk/volunteers", "desk/reports");
    }

    /** Owners and volunteers read that the administrators know; and what is reported has a person. */
    @Test
    void whereTheLastCoordinatorGoesTheAdministratorsAreToldWhatWaits() {
        AccountId first = cast.coordinator(LEFT);
        AccountId last = cast.coordinator(LEFT);
        cast.as(cast.somebody(), () -> registration.apply(Set.of(LEFT), Set.of(Language.KK), Personas.phone(), ""));
        Enrolling.submit(cast, places, cast.somebody(), Enrolling.answersIn(LEFT, territory));
        String town = territory.towns(LEFT).getFirst().slug();
        PlaceCode code = new PublishedPlaceRows(database, cast).publish(LEFT.value(), town, "Дүкен", 42.9, 71.4);
        reports.tell(code, new NewReport(ReportKind.NO_SIGN, "Белгі жоқ", Optional.empty()), true, "");
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId witness = cast.somebody(Role.ADMINISTRATOR);

        cast.as(administrator, () -> people.dismissCoordinator(first));
        assertThat(wanting(witness)).as("another one is there").isEmpty();
        cast.as(administrator, () -> people.block(last, true, "Дау бар"));
        assertThat(wanting(witness)).hasSize(3).allMatch(row -> row.path().equals("people"));
        assertThat(wanting(administrator)).as("also whoever did it").hasSize(3);

        cast.as(administrator, () -> people.block(last, false, "Дау шешілді"));
        cast.as(administrator, () -> appoint(last, Set.of(Personas.ASTANA)));
        assertThat(wanting(witness)).as("by another appointment as well").hasSize(6);
    }

    private List<InboxRow> wanting(AccountId who) {
        String region = territory.known(LEFT).name().kk() + ": бұл өңірде енді үйлестіруші жоқ";
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.text().kk().startsWith(region))
                .toList();
    }

    /** Newest first. */
    private List<InboxRow> waiting(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.text().kk().startsWith("Жаңа өңірлеріңізде"))
                .toList();
    }

    private void appoint(AccountId who, Set<RegionCode> regions) {
        people.appointCoordinator(
                Objects.requireNonNull(directory.person(who).email()),
                directory.person(who).called(),
                Language.KK,
                regions);
    }
}
