package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.identity.People;
import kz.pana.identity.Role;
import kz.pana.kernel.Language;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceCode;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import kz.pana.report.Telling;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in a region that had no coordinator. */
@PanaTest
class RegionsGainedTest {

    private static final RegionCode QUIET = new RegionCode("KZ-62");

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Directory directory;

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
        cast.as(cast.somebody(), () -> registration.apply(Set.of(QUIET), Set.of(Language.KK), Cast.phone(), ""));
        Enrolling.submit(cast, places, cast.somebody(), Enrolling.answersIn(QUIET, territory));
        String town = territory.towns(QUIET).getFirst().slug();
        PlaceCode code = new PublishedPlaceRows(database, cast).publish(QUIET.value(), town, "Аптека", 47.8, 67.7);
        reports.tell(code, new Telling(ReportKind.CLOSED, "Жабық екен", Optional.empty()), true, "");
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.somebody();

        cast.as(administrator, () -> appoint(person, Set.of(Cast.ASTANA)));
        int elsewhere = waiting(person).size();
        cast.as(administrator, () -> appoint(person, Set.of(Cast.ASTANA, QUIET)));
        cast.as(administrator, () -> appoint(person, Set.of(QUIET)));

        List<InboxRow> told = waiting(person);
        assertThat(told).hasSize(elsewhere + 3);
        assertThat(told.subList(0, 3))
                .extracting(InboxRow::path)
                .containsExactlyInAnyOrder("desk", "desk/volunteers", "desk/reports");
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
