package kz.pana.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.AccountId;
import kz.pana.place.PlaceCode;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportId;
import kz.pana.report.ReportKind;
import kz.pana.report.ReportState;
import kz.pana.report.Reports;
import kz.pana.report.Telling;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PanaTest
class ReportWalkTest extends ViewTest {

    @Autowired
    Reports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    JdbcClient database;

    AccountId coordinator;
    PlaceId place;
    ReportId id;

    @BeforeEach
    void somebodyTells() {
        PlaceCode code = new PublishedPlaceRows(database, cast).publish("KZ-55", "pavlodar", "Аптека", 52.28, 76.97);
        reports.tell(code, new Telling(ReportKind.NO_SIGN, "Белгіні таппадым", Optional.of("87010000000")), true, "");
        coordinator = cast.coordinator(new RegionCode("KZ-55"));
        place = places.byCode(code).orElseThrow().id();
        id = cast.as(coordinator, () -> desk.ofPlace(place, 0, 50).getFirst().id());
        signIn(coordinator);
    }

    @Test
    void aCoordinatorTakesAReportOnAndPutsItRight() {
        open("desk/reports");
        assertThat(words()).contains(say("report.kind.NO_SIGN"), say("report.state.NEW"));

        open("desk/reports/" + id);
        assertThat(words()).contains("Белгіні таппадым", "87010000000", say("report.trail.told"), say("report.rule"));
        press("report.triage");
        assertThat(state()).isEqualTo(ReportState.TRIAGED);
        decide("report.fixed", "Белгі қайта ілінді");
        assertThat(state()).isEqualTo(ReportState.FIXED);
        assertThat(words()).contains("Белгі қайта ілінді").doesNotContain(say("report.rule"));

        UI.getCurrent().navigate("desk/reports", QueryParameters.of("show", "done"));
        assertThat(words()).contains(say("report.state.FIXED"));
    }

    @Test
    void aCoordinatorOrdersAVisit() {
        open("desk/reports/" + id);
        press("report.triage");
        decide("report.visit", "Белгі ілулі ме, қараңыз");

        assertThat(state()).isEqualTo(ReportState.VISIT_ORDERED);
    }

    @Test
    void theDeskShowsWhatIsOpenAboutAPlace() {
        open("desk/" + place);
        assertThat(words()).contains(say("report.section.title"), say("report.kind.NO_SIGN"));
    }

    /** Twenty at a time, and the way to the others. */
    @Test
    void moreThanAPageOfReportsAboutAPlaceCanAllBeReached() {
        for (int i = 0; i < 60; i++) {
            database.sql("""
                            insert into report (id, version, place_id, owner_id, region, kind, grave, words, state,
                                state_at, told_at, last_told_at, due_at, many, times_told, times_proven)
                            select cast(? as uuid), 0, place_id, owner_id, region, kind, grave, ?, state, state_at,
                                told_at, last_told_at, due_at, many, times_told, times_proven
                            from report where id = ?""")
                    .params(java.util.UUID.randomUUID(), "Тағы " + i, id.value())
                    .update();
        }
        open("desk/" + place);
        for (int more = 0; more < 3; more++) {
            press("uikit.more");
        }
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().startsWith("desk/reports/"))
                .hasSize(61);
        database.sql("delete from report where words like 'Тағы %'").update();
    }

    @Test
    void theListOpensOnWhatThereIs() {
        AccountId quiet = cast.coordinator(new RegionCode("KZ-39"));
        signIn(quiet);
        open("desk/reports");
        assertThat(words()).contains(say("report.empty.OPEN"));

        database.sql("update report set region = 'KZ-39' where id = ?")
                .param(id.value())
                .update();
        cast.as(quiet, () -> {
            desk.triage(id, desk.report(id).row().version());
            desk.unfounded(id, desk.report(id).row().version(), "Бәрі орнында");
        });
        open("desk/visits");
        open("desk/reports");
        assertThat(words()).contains(say("report.state.UNFOUNDED"));
    }

    @Test
    void anOverdueReportIsMarked() {
        database.sql("""
                        update report set told_at = timestamp with time zone '2026-01-01 00:00:00+00',
                            due_at = timestamp with time zone '2026-01-02 00:00:00+00' where id = ?""").param(id.value()).update();
        open("desk/reports/" + id);

        assertThat(words()).contains(say("report.overdue"));
    }

    @Test
    void manyAtOnceStandTogetherWithTheirCountAndASample() {
        PlaceCode code = places.row(place).code();
        for (int i = 0; i < 30; i++) {
            reports.tell(code, new Telling(ReportKind.CLOSED, "Жабық " + i, Optional.empty()), false, "");
        }
        ReportId many = cast.as(
                coordinator,
                () -> desk.ofPlace(place, 0, 50).stream()
                        .filter(row -> row.many())
                        .findFirst()
                        .orElseThrow()
                        .id());
        open("desk/reports");
        assertThat(words()).contains(say("report.many"), say("report.times.many", 27));
        open("desk/reports/" + many);
        assertThat(words())
                .contains(say("report.many"), say("report.times.many", 27), say("report.sample.why"), "Жабық 3");
        open("desk/" + place);
        assertThat(words()).contains(say("report.times.many", 27));
    }

    @Test
    void anotherRegionsReportIsNotThere() {
        signIn(cast.coordinator(Cast.ALMATY));
        open("desk/reports/" + id);

        assertThat(words()).doesNotContain("Белгіні таппадым");
    }

    private void decide(String key, String why) {
        press(key + ".open");
        find(TextArea.class).withLabel(say(key + ".label")).single().setValue(why);
        test(find(Button.class).withText(say(key + ".action")).single()).click();
    }

    private ReportState state() {
        return cast.as(coordinator, () -> desk.report(id).row().state());
    }
}
