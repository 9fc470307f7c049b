package kz.pana.place.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.place.ChangeDesk;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.change.ShownLine;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.map.PanaMap;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A coordinator finds what is asked for, compares old and new, and accepts it or gives it back. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class RequestsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedChanges changes;

    @Autowired
    ChangeDesk changeDesk;

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcTemplate database;

    VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.coordinator);
        UI.getCurrent().setLocale(Language.RU.locale());
    }

    @Test
    void placesOfWhichAChangeIsAskedForHaveAQueueOfTheirOwn() {
        long before = cast.as(scene.coordinator, () -> desk.count("")).getOrDefault(DeskStage.ASKED, 0L);
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        ask(ChangeLine.ADDRESS, Map.of(ApplicationField.HOUSE, "54"));

        assertThat(cast.as(scene.coordinator, () -> desk.count(""))).containsEntry(DeskStage.ASKED, before + 1);
        assertThat(cast.as(scene.coordinator, () -> desk.contains(DeskStage.ASKED, "", scene.place)))
                .isTrue();
        assertThat(cast.as(scene.coordinator, () -> desk.contains(DeskStage.APPROVED, "", scene.place)))
                .isTrue();
        assertThat(cast.as(scene.coordinator, () -> desk.ids(DeskStage.ASKED, "Мерей")))
                .contains(scene.place);
        assertThat(cast.as(scene.coordinator, () -> desk.ids(DeskStage.ASKED, "Ешқандай")))
                .isEmpty();
        open("desk?show=asked");
        assertThat(words()).contains(say("desk.filter.ASKED") + " · " + (before + 1));

        cast.as(scene.coordinator, () -> changeDesk.waiting(scene.place))
                .forEach(row -> cast.as(scene.coordinator, () -> changeDesk.accept(row.id(), row.version())));
        assertThat(cast.as(scene.coordinator, () -> desk.contains(DeskStage.ASKED, "", scene.place)))
                .isFalse();
    }

    @Test
    void oldAndNewStandSideBySideAndWhatIsAcceptedIsTold() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("desk.asked"), "Аптека «Мерей»", "Цветы", say("place.asked.why", "Вывеска"));
        press("desk.asked.accept");
        assertThat(listing().nameRu()).isEqualTo("Аптека «Мерей»");
        find(Delayed.class).single().close();

        assertThat(listing().nameRu()).isEqualTo("Цветы");
        assertThat(words())
                .doesNotContain(say("desk.asked.lead"))
                .contains(say("desk.trail.change.ACCEPTED", say("place.section.NAMES")));
    }

    @Test
    void whatIsGivenBackNeedsAReasonAndTheOldStands() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        open(PlaceNavigation.toDesk(scene.place));
        press("desk.asked.return.open");
        press("desk.asked.return.action");
        assertThat(find(TextArea.class)
                        .withLabel(say("desk.asked.return.label"))
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(TextArea.class).withLabel(say("desk.asked.return.label")).single())
                .setValue("Пришлите фото вывески");
        press("desk.asked.return.action");
        find(Delayed.class).single().close();

        assertThat(listing().nameRu()).isEqualTo("Аптека «Мерей»");
        assertThat(cast.as(scene.owner, () -> changes.of(scene.place)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ChangeState.RETURNED);
                    assertThat(row.note()).isEqualTo("Пришлите фото вывески");
                });
    }

    @Test
    void bothPointsOfAPinStandOnTheMapWithTheDistance() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, "43.239440, 76.904600"));
        open(PlaceNavigation.toDesk(scene.place));

        PanaMap map = find(PanaMap.class).all().getFirst();
        assertThat(String.valueOf(map.getElement().getPropertyRaw("pins")))
                .contains("43.23944", "43.2389", say("desk.asked.pin"), say("desk.asked.pin.now"));
        assertThat(String.valueOf(map.getElement().getPropertyRaw("legend")))
                .contains("PUBLISHED", "APPLYING", say("desk.asked.pin"));
        assertThat(words())
                .contains("43.239440, 76.904600", "43.238900, 76.904600", "60\u00a0м на север")
                .doesNotContain(say("desk.asked.moved", "60\u00a0м"));
    }

    @Test
    void ofAPlaceThatIsOffTheMapAlreadyNobodySeesTheOld() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, "43.242000, 76.904600"));
        open(PlaceNavigation.toDesk(scene.place));

        assertThat(words()).contains(say("desk.asked.lead-hidden")).doesNotContain(say("desk.asked.lead"));
    }

    @Test
    void placesLikeWhatIsAskedForStandBesideIt() {
        Map<ApplicationField, String> others = Enrolling.answers();
        others.put(ApplicationField.PIN, "43.27113, 76.81117");
        others.put(ApplicationField.HOUSE, "177");
        PlaceId live = Enrolling.submit(cast, ownedPlaces, cast.somebody(), others);
        PlaceId rejected = Enrolling.submit(cast, ownedPlaces, cast.named("Бөтен Біреу"), others);
        cast.as(
                scene.coordinator,
                () -> desk.reject(rejected, desk.place(rejected).row().version(), "Другой человек"));
        ask(ChangeLine.BUSINESS, Map.of(ApplicationField.TAX_NUMBER, others.get(ApplicationField.TAX_NUMBER)));
        ask(ChangeLine.ADDRESS, Map.of(ApplicationField.HOUSE, "177"));
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, "43.27113, 76.81118"));
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));

        for (ChangeRow row : cast.as(scene.coordinator, () -> changeDesk.waiting(scene.place))) {
            List<Predecessor> alike = cast.as(scene.coordinator, () -> changeDesk.alike(row.id()));
            if (row.line() == ChangeLine.NAME) {
                assertThat(alike).isEmpty();
            } else {
                assertThat(alike)
                        .as(row.line().name())
                        .extracting(found -> found.place().orElseThrow().id())
                        .containsExactly(rejected, live);
            }
        }
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("desk.asked.alike"), "Бөтен Біреу", "Другой человек", say("desk.asked.sign"));
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        ChangeRow first = cast.as(scene.coordinator, () -> changeDesk.waiting(scene.place))
                .getFirst();
        assertThatThrownBy(() -> cast.as(elsewhere, () -> changeDesk.alike(first.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverVisitedThePlaceReadsWhySheDecidesNothing() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        AccountId visitor = cast.coordinator(Personas.ALMATY);
        database.update(
                "insert into place_visitor (id, version, account_id, place_id, visited_at) values (?, 0, ?, ?, now())",
                UUID.randomUUID(),
                visitor.value(),
                scene.place.value());
        signIn(visitor);
        open(PlaceNavigation.toDesk(scene.place));

        assertThat(words()).contains(say("place.refused.visited"), "Цветы");
        for (String key : List.of("desk.asked.accept", "desk.asked.return.open")) {
            assertThat(find(Button.class).withText(say(key)).single().isEnabled())
                    .isFalse();
        }
    }

    private void ask(ChangeLine line, Map<ApplicationField, String> answers) {
        cast.as(scene.owner, () -> {
            ApplicationAnswers told = changes.told(scene.place);
            changes.ask(scene.place, line, new ShownLine(told, Optional.empty()), told.with(answers), "Вывеска");
        });
    }

    private Listing listing() {
        return cast.as(scene.owner, () -> ownedPlaces.place(scene.place)).row().submitted();
    }
}
