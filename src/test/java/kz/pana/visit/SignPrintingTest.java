package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.paper.Print;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.status.PauseReason;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.ReadCode;
import kz.pana.sign.Serial;
import kz.pana.sign.SignKeys;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.sign.sheet.SignSize;
import kz.pana.team.TeamDemo;
import kz.pana.training.Classroom;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who makes a place its sign, who prints it and when, and what becomes of the one before. */
@PanaTest
class SignPrintingTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    PlaceSigns signs;

    @Autowired
    TeamDemo team;

    @Autowired
    Signs all;

    @Autowired
    SignKeys keys;

    @Autowired
    MyVisits visits;

    @Autowired
    PlaceDirectory places;

    private VisitFixture scene;

    @BeforeEach
    void aShopInOnboarding() {
        scene = VisitFixture.in(portal);
    }

    @Test
    void aCoordinatorMakesAPlaceItsSignOnce() {
        assertThat(cast.as(scene.coordinator, () -> signs.mayIssue(scene.place)))
                .isTrue();
        Serial made = cast.as(scene.coordinator, () -> signs.issue(scene.place));

        assertThat(all.of(scene.place)).hasValueSatisfying(sign -> {
            assertThat(sign.serial()).isEqualTo(made);
            assertThat(sign.state()).isEqualTo(SignState.ISSUED);
        });
        assertThat(cast.as(scene.coordinator, () -> signs.mayIssue(scene.place)))
                .isFalse();
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> signs.issue(scene.place)))
                .isInstanceOf(Refused.class);
        scene.planned();
        assertThat(scene.serial()).as("the visit brings the same").isEqualTo(made.value());
    }

    /** Else whoever is of a place would end the search for a sign that still hangs there. */
    @Test
    void nobodyDecidesAboutTheSignOfAPlaceWhereTheyWork() {
        Serial made = cast.as(scene.coordinator, () -> signs.issue(scene.place));
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        team.certify(colleague, scene.place);

        for (Runnable act : List.<Runnable>of(
                () -> signs.missing(scene.place, made, "Жоғалды"),
                () -> signs.recovered(scene.place, made, "Қайтарды"),
                () -> signs.declareVoid(scene.place, made, "Жарамсыз"))) {
            assertThatThrownBy(() -> cast.as(colleague, act))
                    .isInstanceOf(Refused.class)
                    .hasMessage("sign.refused.own-place");
        }
    }

    @Test
    void coordinatorsOfOtherRegionsMakeAndPrintNone() {
        AccountId other = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(other, () -> signs.mayIssue(scene.place)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(other, () -> signs.issue(scene.place))).isInstanceOf(NotFound.class);
        scene.planned();
        for (AccountId who : new AccountId[] {other, cast.somebody(Role.OWNER), scene.volunteer}) {
            assertThatThrownBy(() -> cast.as(who, () -> signs.sheet(scene.place, SignSize.DOOR_A4)))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Before a visit has come, our sign would let any stranger look like a safe place. */
    @Test
    void theOwnerPrintsItOnceItHangsAndTheCoordinatorBefore() {
        VisitId visit = scene.started();
        assertThat(cast.as(scene.owner, () -> signs.mayPrint(scene.place))).isFalse();
        assertThatThrownBy(() -> cast.as(scene.owner, () -> signs.sheet(scene.place, SignSize.STICKER)))
                .isInstanceOf(Refused.class);
        assertPrinted(cast.as(scene.coordinator, () -> signs.sheet(scene.place, SignSize.DOOR_A4)));

        cast.as(scene.volunteer, () -> visits.recordSign(visit, scene.serial()));
        assertThat(cast.as(scene.owner, () -> signs.mayPrint(scene.place)))
                .as("a number alone proves nothing")
                .isFalse();
        cast.as(scene.volunteer, () -> visits.attachPhoto(visit, VisitFixture.photo()));
        assertThat(cast.as(scene.owner, () -> signs.mayPrint(scene.place)))
                .as("the place is not approved")
                .isFalse();
        assertPrinted(cast.as(scene.coordinator, () -> signs.sheet(scene.place, SignSize.STICKER)));
    }

    @Test
    void theOwnerPrintsItWhileHerPlaceIsNeitherPausedNorSuspended() {
        scene.published();
        assertPrinted(cast.as(scene.owner, () -> signs.sheet(scene.place, SignSize.STICKER)));

        cast.as(scene.owner, () -> portal.getBean(OwnedValidity.class).pause(scene.place, PauseReason.REPAIR, null));
        assertOnlyTheCoordinatorPrints();
        cast.as(scene.owner, () -> portal.getBean(OwnedValidity.class).resume(scene.place));
        assertThat(cast.as(scene.owner, () -> signs.mayPrint(scene.place))).isTrue();

        cast.as(scene.coordinator, () -> portal.getBean(ReviewDesk.class).suspend(scene.place, "Тексеру керек"));
        assertOnlyTheCoordinatorPrints();
    }

    private void assertOnlyTheCoordinatorPrints() {
        assertThat(cast.as(scene.owner, () -> signs.mayPrint(scene.place))).isFalse();
        assertThatThrownBy(() -> cast.as(scene.owner, () -> signs.sheet(scene.place, SignSize.STICKER)))
                .isInstanceOf(Refused.class);
        assertThat(cast.as(scene.coordinator, () -> signs.mayPrint(scene.place)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theVolunteerPrintsWhatTheVisitBringsAndNothingAfterwards(SignSize size) {
        VisitId visit = scene.assigned();
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> visits.signSheet(visit, size)))
                .as("has not agreed")
                .isInstanceOf(Refused.class);
        cast.as(scene.volunteer, () -> visits.accept(visit));
        assertPrinted(cast.as(scene.volunteer, () -> visits.signSheet(visit, size)));
        assertThatThrownBy(() -> cast.as(cast.somebody(Role.VOLUNTEER), () -> visits.signSheet(visit, size)))
                .isInstanceOf(NotFound.class);

        cast.as(scene.volunteer, () -> {
            visits.start(visit, VisitFixture.AT_THE_DOOR, "");
            visits.recordSign(visit, scene.serial());
            visits.attachPhoto(visit, VisitFixture.photo());
        });
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> visits.signSheet(visit, size)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSignThatHangsIsThePlacesOwnAndItsPhotoIsKept() {
        VisitId visit = scene.started();
        VisitFixture other = VisitFixture.in(portal);
        other.planned();
        assertRefused("sign.serial.of-another-place", visit, other.serial());
        assertRefused("sign.serial.unknown", visit, unused().value());

        cast.as(scene.volunteer, () -> {
            visits.attachPhoto(visit, VisitFixture.photo());
            visits.recordSign(visit, scene.serial());
        });

        assertThat(all.of(scene.place)).hasValueSatisfying(sign -> {
            assertThat(sign.state()).isEqualTo(SignState.INSTALLED);
            assertThat(sign.photographedAt()).isNotNull();
        });
        assertThat(cast.as(scene.owner, () -> signs.photo(scene.place))).isPresent();
        assertThat(cast.as(scene.coordinator, () -> signs.photo(scene.place))).isPresent();
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> signs.photo(scene.place)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVoidSignIsNotHung() {
        VisitId visit = scene.started();
        Serial old = new Serial(scene.serial());
        cast.as(scene.coordinator, () -> signs.replace(scene.place, old, "Түсі кетіп қалды"));
        assertRefused("sign.serial.not-valid", visit, old.value());
    }

    private void assertRefused(String key, VisitId visit, String typed) {
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> visits.recordSign(visit, typed)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }

    private Serial unused() {
        Serial drawn = Serial.create();
        return all.bySerial(drawn).isPresent() ? unused() : drawn;
    }

    @Test
    void whoeverHasComeToBeOfThePlacePrintsNone() {
        VisitId visit = scene.assigned();
        cast.as(scene.volunteer, () -> visits.accept(visit));
        new Classroom(portal).join(scene.volunteer, scene.owner, scene.place);
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> visits.signSheet(visit, SignSize.DOOR_A4)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNewSignMakesTheOldOneVoidAndThePlaceWaitsForAVisit() {
        scene.published();
        Serial old = new Serial(scene.serial());
        assertThat(places.row(scene.place).status().published()).isTrue();

        Serial made = cast.as(scene.coordinator, () -> signs.replace(scene.place, old, "Түсі кетіп қалды"));

        assertThat(made).isNotEqualTo(old);
        assertThat(all.bySerial(old))
                .hasValueSatisfying(sign -> assertThat(sign.state()).isEqualTo(SignState.VOID));
        assertThat(all.of(scene.place))
                .hasValueSatisfying(sign -> assertThat(sign.serial()).isEqualTo(made));
        assertThat(places.row(scene.place).status().published()).isFalse();
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> signs.replace(scene.place, old, "Тағы да")))
                .as("somebody did already")
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> signs.replace(scene.place, made, " ")))
                .isInstanceOf(InvalidValue.class);
        assertThat(scene.serial()).isEqualTo(made.value());
    }

    /** Its code is that of its serial and place, and ours. */
    private void assertPrinted(byte[] pdf) {
        Print print = new Print(pdf);
        assertThat(print.text()).contains("Сенің панаң", scene.serial(), "Аптека «Мерей»");
        String address = print.code();
        assertThat(address).startsWith("http://localhost:8080/s/");
        assertThat(keys.read(address.substring(address.lastIndexOf('/') + 1)))
                .isEqualTo(new ReadCode.Genuine(
                        new Serial(scene.serial()), places.row(scene.place).code()));
    }
}
