package kz.pana.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.AccountId;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Validity;
import kz.pana.report.NewReport;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportId;
import kz.pana.report.ReportKind;
import kz.pana.report.ReportState;
import kz.pana.report.Reports;
import kz.pana.territory.RegionCode;
import kz.pana.uikit.dialog.Delayed;
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
    ReviewDesk review;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    PlaceDirectory places;

    @Autowired
    JdbcClient database;

    AccountId coordinator;
    PlaceId place;
    ReportId id;
    PlaceCode code;

    @BeforeEach
    void somebodyTells() {
        code = new PublishedPlaceRows(database, cast).publish("KZ-55", "pavlodar", "Аптека", 52.28, 76.97);
        reports.tell(code, new NewReport(ReportKind.NO_SIGN, "Белгіні таппадым", Optional.of("87010000000")), true, "");
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
    void whoeverReadsOfHarmReadsThatThePlaceMayBeSuspended() {
        assertThat(words()).doesNotContain(say("report.harmed"));
        reports.tell(code, new NewReport(ReportKind.HARMED, "Ұстады", Optional.empty()), true, "");
        ReportId harm =
                cast.as(coordinator, () -> desk.ofPlace(place, 0, 50).getFirst().id());

        open("desk/reports/" + harm);
        assertThat(words()).contains(say("report.harmed"), say("report.kind.HARMED"));
        press("report.triage");
        decide("report.unfounded", "Басқа дүкен екен");
        assertThat(words()).doesNotContain(say("report.harmed"));
    }

    @Test
    void whoeverVisitedThePlaceReadsWhyTheyDoNotCloseTheReport() {
        fourEyes.recordVisitor(place, coordinator, Instant.now());
        open("desk/reports/" + id);
        press("report.triage");

        assertThat(words()).contains(say("place.refused.visited"));
        for (String key : List.of("report.fixed.open", "report.unfounded.open")) {
            assertThat(find(Button.class).withText(say(key)).single().isEnabled())
                    .as(key)
                    .isFalse();
        }
        assertThat(find(Button.class)
                        .withText(say("report.visit.open"))
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    void whereThePlaceHasLeftNobodyIsSentToCheckIt() {
        cast.as(coordinator, () -> review.end(place, Validity.CLOSED, "Жабылды"));
        open("desk/reports/" + id);
        press("report.triage");

        assertThat(words()).contains(say("report.place-left"));
        assertThat(find(Button.class).withText(say("report.visit.open")).exists())
                .isFalse();
        decide("report.fixed", "Орын желіден шықты");
        assertThat(state()).isEqualTo(ReportState.FIXED);
    }

    @Test
    void aDecisionWaitsAndIsTakenBackWithItsWords() {
        open("desk/reports/" + id);
        press("report.triage");
        press("report.unfounded.open");
        find(TextArea.class).withLabel(say("report.unfounded.label")).single().setValue("Белгі ілулі тұр");
        test(find(Button.class).withText(say("report.unfounded.action")).single())
                .click();
        assertThat(state()).isEqualTo(ReportState.TRIAGED);
        assertThat(words()).contains(say("uikit.undo.meanwhile"));
        assertThat(find(Button.class).withText(say("report.fixed.open")).exists())
                .isFalse();

        press("uikit.undo");
        assertThat(state()).isEqualTo(ReportState.TRIAGED);
        assertThat(find(Button.class).withText(say("report.fixed.open")).exists())
                .isTrue();
        assertThat(find(TextArea.class)
                        .withLabel(say("report.unfounded.label"))
                        .single()
                        .getValue())
                .isEqualTo("Белгі ілулі тұр");

        test(find(Button.class).withText(say("report.unfounded.action")).single())
                .click();
        open("desk/reports");
        find(Delayed.class).all().getLast().close();
        assertThat(state()).isEqualTo(ReportState.UNFOUNDED);
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
        sixtyMore();
        open("desk/" + place);
        for (int more = 0; more < 3; more++) {
            press("uikit.more");
        }
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().startsWith("desk/reports/"))
                .hasSize(61);
        forgetThem();
    }

    /** Whoever reads one far down and goes back finds it again: the address says how many are shown. */
    @Test
    void howManyAreShownStandsInTheAddress() {
        sixtyMore();
        open("desk/reports?show=open");
        press("uikit.more");
        assertThat(shown()).isEqualTo(40);
        assertThat(find(ListItem.class).all())
                .filteredOn(row -> row.getElement().hasAttribute("tabindex"))
                .as("the first new row, with which the keyboard goes on")
                .singleElement()
                .satisfies(row -> assertThat(row.getElement().getParent().indexOfChild(row.getElement()))
                        .isEqualTo(20));
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .as("what the browser is told")
                .anyMatch(
                        told -> told.getInvocation().getParameters().toString().contains("pages=2"));

        open("desk/reports?show=open&pages=2");
        assertThat(shown()).isEqualTo(40);
        open("desk/reports?show=open");
        assertThat(shown()).isEqualTo(20);
        open("desk/reports?show=open&pages=99");
        assertThat(shown()).isGreaterThan(60);
        assertThat(find(Button.class).withText(say("uikit.more")).exists()).isFalse();
        open("desk/reports?show=open&pages=-1");
        assertThat(shown()).isEqualTo(20);
        forgetThem();
    }

    private long shown() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("desk/reports/"))
                .count();
    }

    private void forgetThem() {
        database.sql("delete from report where words like 'Тағы %'").update();
    }

    private void sixtyMore() {
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
        for (int i = 0; i < 70; i++) {
            reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық " + i, Optional.empty()), false, "");
        }
        ReportId many = cast.as(
                coordinator,
                () -> desk.ofPlace(place, 0, 50).stream()
                        .filter(row -> row.many())
                        .findFirst()
                        .orElseThrow()
                        .id());
        open("desk/reports");
        assertThat(words()).contains(say("report.many"), say("report.times.many", 67));
        open("desk/reports/" + many);
        assertThat(words())
                .contains(
                        say("report.many"),
                        say("report.times.many", 67),
                        say("report.sample.why"),
                        "Жабық 3",
                        "Жабық 52")
                .doesNotContain("Жабық 53");
        press("uikit.more");
        assertThat(words()).contains("Жабық 53", "Жабық 69");
        open("desk/" + place);
        assertThat(words()).contains(say("report.times.many", 67));
    }

    @Test
    void anotherRegionsReportIsNotThere() {
        signIn(cast.coordinator(Personas.ALMATY));
        open("desk/reports/" + id);

        assertThat(words()).doesNotContain("Белгіні таппадым");
    }

    private void decide(String key, String why) {
        press(key + ".open");
        find(TextArea.class).withLabel(say(key + ".label")).single().setValue(why);
        test(find(Button.class).withText(say(key + ".action")).single()).click();
        find(Delayed.class).all().getLast().close();
    }

    private ReportState state() {
        return cast.as(coordinator, () -> desk.report(id).row().state());
    }
}
