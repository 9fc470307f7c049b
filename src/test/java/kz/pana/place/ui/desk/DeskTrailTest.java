package kz.pana.place.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceTrail;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happened to a place is one story: its own, that of its visits and that of its signs. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class DeskTrailTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PlaceTrail trail;

    @Autowired
    VisitPlanning planning;

    VisitFixture scene;

    @BeforeEach
    void aPlaceThatWasVisited() {
        scene = VisitFixture.in(context);
        scene.published();
    }

    @Test
    void whoPlannedVisitedReportedAndConfirmedStandsThereAndWhatBecameOfTheSign() {
        VisitId id = scene.begun(VisitKind.YEARLY);
        scene.report(id, Map.of("sign-hung-visible", "Белгі жоқ"));
        scene.confirm(id);
        signIn(scene.coordinator);
        open(PlaceNavigation.toDesk(scene.place));

        String sign = say("sign.trail", scene.serial());
        for (String state : List.of("PLANNED", "ASSIGNED", "ACCEPTED", "STARTED", "REPORTED", "CONFIRMED")) {
            assertThat(words())
                    .containsPattern(say("visit.kind.ONBOARDING") + " · .*: " + say("visit.state." + state))
                    .containsPattern(say("visit.kind.YEARLY") + " · .*: " + say("visit.state." + state));
        }
        assertThat(words())
                .containsPattern(sign + " · .*: " + say("sign.state.ISSUED"))
                .containsPattern(sign + " · .*: " + say("sign.state.INSTALLED"))
                .containsPattern(sign + " · .*: " + say("sign.state.MISSING") + "\\. Белгі жоқ")
                .contains(say("place.application.APPROVED"));
    }

    @Test
    void whyAPlaceLeftTheMapIsSaidInWords() {
        VisitId id = scene.begun(VisitKind.YEARLY);
        scene.report(id, Map.of("sign-hung-visible", "Белгі жоқ", "phone-works", "Телефон жоқ"));
        scene.confirm(id);
        signIn(scene.coordinator);
        open(PlaceNavigation.toDesk(scene.place));

        assertThat(words())
                .contains(
                        say("desk.trail.lacks.visit.sign-hung-visible"),
                        say("desk.trail.lacks.visit.phone-works"),
                        say("desk.trail.lacks.visit.again"))
                .doesNotContain("!desk.", say("desk.trail.lacks.visit") + ",");
    }

    @Test
    void itIsToldInTheOrderOfTime() {
        List<PlaceTrailEntry> events = cast.as(scene.coordinator, () -> trail.of(scene.place));
        assertThat(events)
                .extracting(event -> event.row().at())
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        assertThat(events)
                .extracting(event -> event.row().subject())
                .contains("visit", "sign", "place.application", "place.publication");
    }

    @Test
    void aDayThatWasChangedIsToldAsDays() {
        VisitId id = cast.as(
                scene.coordinator,
                () -> planning.plan(
                        scene.place, new kz.pana.visit.row.VisitPlan(VisitKind.YEARLY, scene.today(), null, "")));
        cast.as(
                scene.coordinator,
                () -> context.getBean(kz.pana.visit.VisitDays.class)
                        .reschedule(id, scene.version(id), scene.today().plusDays(3), null));
        signIn(scene.coordinator);
        open(PlaceNavigation.toDesk(scene.place));

        assertThat(words())
                .contains(say("visit.trail.day", scene.today(), scene.today().plusDays(3)));
    }

    @Test
    void anotherRegionsCoordinatorReadsNoneOfIt() {
        assertThatThrownBy(() -> cast.as(cast.coordinator(Personas.ASTANA), () -> trail.of(scene.place)))
                .isInstanceOf(NotFound.class);
    }
}
