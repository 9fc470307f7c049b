package kz.pana.volunteer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Set;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Becoming a volunteer: what is half filled stays, what was sent can be corrected and taken back. */
@PanaTest
class VolunteerViewTest extends ViewTest {

    /** Where no test has a coordinator. */
    private static final RegionCode QUIET = new RegionCode("KZ-39");

    /** Where no other test has a volunteer either. */
    private static final RegionCode EMPTY = new RegionCode("KZ-59");

    /** Where only one test here has a volunteer. */
    private static final RegionCode AGAIN = new RegionCode("KZ-43");

    /** Where one test here has a volunteer and a coordinator, and no other has. */
    private static final RegionCode REACHED = new RegionCode("KZ-23");

    @Autowired
    private VolunteerRegistration registration;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Territory territory;

    @Autowired
    private Inbox inbox;

    private final PhoneNumber phone = Personas.phone();

    @Test
    void whatWasChosenStandsThereAfterAnotherPageUntilItIsSent() {
        signIn(cast.somebody());
        open("volunteer");
        fill();

        open("");
        open("volunteer");

        assertThat(regions().getValue()).containsExactly(territory.known(QUIET));
        assertThat(languages().getValue()).containsExactlyInAnyOrder(Language.KK, Language.RU);
        assertThat(textField("visit.volunteer.phone").getValue()).isEqualTo(phone.formatted());
        assertThat(about().getValue()).isEqualTo("Демалыс күндері боспын");

        press("visit.volunteer.apply");
        press("visit.volunteer.take-back");
        regions().clear();
        open("");
        open("volunteer");
        assertThat(regions().getValue()).as("the last state, not the first").isEmpty();
    }

    @Test
    void whereNobodyCoordinatesItIsSaidAndTheAdministratorsAreToldOnce() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        signIn(cast.somebody());
        open("volunteer");
        fill();
        regions().setValue(Set.of(territory.known(EMPTY)));
        press("visit.volunteer.apply");
        assertThat(words()).contains("әзірге үйлестіруші жоқ");
        open("");
        assertThat(words()).as("the first view says it too").contains("әзірге үйлестіруші жоқ");

        cast.as(cast.somebody(), () -> registration.apply(Set.of(EMPTY), Set.of(Language.KK), Personas.phone(), ""));

        String region = territory.known(EMPTY).name().kk();
        assertThat(cast.as(administrator, () -> inbox.latest(0, 50)))
                .filteredOn(row -> row.text().kk().startsWith("Еріктінің тіркелуі")
                        && row.text().kk().contains(region))
                .extracting(InboxRow::path)
                .containsExactly("people");
    }

    @Test
    void thePhoneIsCorrectedAndTheRestTakenBackAndSentAnew() {
        AccountId person = cast.somebody();
        signIn(person);
        open("volunteer");
        fill();
        press("visit.volunteer.apply");
        PhoneNumber right = Personas.phone();

        test(textField("visit.volunteer.phone")).setValue(right.formatted());
        press("visit.volunteer.phone.save");
        assertThat(mine(person).phone()).isEqualTo(right);

        press("visit.volunteer.take-back");
        assertThat(mine(person).regions()).isEmpty();
        assertThat(mine(person).phone()).isNull();
        assertThat(mine(person).about()).isEmpty();
        assertThat(textField("visit.volunteer.phone").getValue()).isEqualTo(right.formatted());
        assertThat(regions().getValue()).containsExactly(territory.known(QUIET));

        press("visit.volunteer.apply");
        assertThat(mine(person).isWaiting()).isTrue();
    }

    @Test
    void sendingAgainWithinADayTellsNobodyASecondTime() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        for (int time = 0; time < 3; time++) {
            cast.as(person, () -> {
                registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, "");
                registration.takeBack();
            });
        }

        assertToldOnce(coordinator, person);
    }

    @Test
    void theRightRegionIsToldThoughAnotherWasTakenBackAMomentAgo() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), phone, "");
            registration.takeBack();
            registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, "");
        });

        assertToldOnce(coordinator, person);
    }

    @Test
    void sendingAgainAfterADayTellsTheAdministratorsWhereNobodyElseWaits() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            registration.apply(Set.of(AGAIN), Set.of(Language.KK), phone, "");
            registration.takeBack();
        });
        clock.later(
                Duration.ofDays(2),
                () -> cast.as(person, () -> registration.apply(Set.of(AGAIN), Set.of(Language.KK), phone, "")));

        String region = territory.known(AGAIN).name().kk();
        assertThat(cast.as(administrator, () -> inbox.latest(0, 50)))
                .filteredOn(row -> row.text().kk().startsWith("Еріктінің тіркелуі")
                        && row.text().kk().contains(region))
                .hasSize(2);
    }

    @Test
    void whoeverIsDecidedAboutMaySendForOtherRegions() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        cast.as(
                person,
                () -> registration.apply(Set.of(Personas.ASTANA, QUIET), Set.of(Language.KK), phone, "Кешке боспын"));
        cast.as(
                coordinator,
                () -> volunteers.accept(person, Personas.ASTANA, mine(person).version(), "Кездестік"));
        signIn(person);
        open("volunteer");
        press("visit.volunteer.take-back");

        assertThat(regions().getValue()).containsExactly(territory.known(QUIET));
        assertThat(regions().getListDataView().getItems())
                .as("not where it is decided")
                .doesNotContain(territory.known(Personas.ASTANA));
        assertThat(about().getValue()).isEqualTo("Кешке боспын");
        press("visit.volunteer.apply");

        assertThat(mine(person).regions())
                .extracting(RegionStatus::state)
                .containsExactlyInAnyOrder(VolunteerState.ACCEPTED, VolunteerState.APPLIED);
        assertThatThrownBy(() -> cast.as(
                        person, () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, "")))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.applied-before");
    }

    @Test
    void aVolunteerStopsAndMayOfferAgain() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        cast.as(person, () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, ""));
        cast.as(
                coordinator,
                () -> volunteers.accept(person, Personas.ASTANA, mine(person).version(), "Кездестік"));
        signIn(person);
        open("volunteer");
        press("visit.volunteer.stop.open");
        press("visit.volunteer.stop.action");

        assertThat(toast()).contains(say("visit.volunteer.stop.done"));
        assertThat(words()).contains(say("visit.volunteer.again"));
        assertThat(mine(person).regions()).extracting(RegionStatus::state).containsExactly(VolunteerState.STOPPED);
        assertThat(regions().getListDataView().getItems()).contains(territory.known(Personas.ASTANA));
        String name = mine(person).name();
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 50)))
                .filteredOn(row -> row.text().kk().startsWith(name + " ерікті болуды"))
                .hasSize(1);

        cast.as(person, () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, ""));
        assertThat(mine(person).isWaiting()).isTrue();
    }

    @Test
    void whatWasDecidedIsNotTakenBack() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        assertThatThrownBy(() -> cast.as(person, registration::takeBack)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(person, () -> registration.correctPhone(phone)))
                .isInstanceOf(NotFound.class);
        cast.as(person, () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, ""));
        cast.as(
                coordinator,
                () -> volunteers.accept(person, Personas.ASTANA, mine(person).version(), "Кездестік"));

        assertThatThrownBy(() -> cast.as(person, registration::takeBack))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.state");
        assertThat(mine(person).regions())
                .singleElement()
                .satisfies(region -> assertThat(region.state()).isEqualTo(VolunteerState.ACCEPTED));
    }

    @Test
    void aCoordinatorSeesHowToReachAVolunteerAndNotesWhatWasChecked() {
        AccountId somebody = cast.somebody();
        cast.as(
                somebody,
                () -> registration.apply(
                        Set.of(REACHED), Set.of(Language.KK), PhoneNumber.parse("8 701 765 43 21"), ""));
        signIn(cast.coordinator(REACHED));
        open("desk/volunteers");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("tel:+77017654321")
                .anyMatch(address -> address.startsWith("mailto:"));
        press("visit.volunteers.accept.open");
        answer("visit.volunteers.accept", "Кездесіп сөйлестік");
        open("desk/volunteers?show=accepted");
        assertThat(words()).contains("Кездесіп сөйлестік");
        press("visit.volunteers.dismiss.open");
        answer("visit.volunteers.dismiss", "Екі рет келмеді");
        press("uikit.undo");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Екі рет келмеді");
        answer("visit.volunteers.dismiss", "Екі рет келмеді");
        find(Delayed.class).all().getLast().close();
        open("desk/volunteers?show=dismissed");
        assertThat(words()).contains("Екі рет келмеді");
    }

    @Test
    void somebodyBecomesAVolunteer() {
        signIn(cast.somebody());
        open("volunteer");
        press("visit.volunteer.apply");
        assertThat(regions().getErrorMessage()).isEqualTo(say("visit.invalid.no-region"));
        regions().setValue(Set.of(territory.known(Personas.ALMATY)));
        languages().setValue(Set.of(Language.KK));
        press("visit.volunteer.apply");
        assertThat(textField("visit.volunteer.phone").isInvalid()).isTrue();
        textField("visit.volunteer.phone").setValue("8 701 123 45 67");
        press("visit.volunteer.apply");
        assertThat(find(VolunteerForm.class).exists()).isFalse();

        signIn(cast.coordinator(Personas.ALMATY));
        open("desk/volunteers");
    }

    /** Where the way to their visits is known to another module. */
    @Test
    void whoeverIsAcceptedFindsTheWayToTheirWork() {
        AccountId person = accepted();
        signIn(person);
        open("volunteer");

        assertThat(find(Anchor.class)
                        .withText(say("visit.volunteer.to-visits"))
                        .single()
                        .getHref())
                .isEqualTo("visits");
    }

    /** Gives the reason that a dialog asks for. */
    private void answer(String key, String reason) {
        find(TextArea.class).withLabel(say(key + ".label")).single().setValue(reason);
        test(find(Button.class).withText(say(key + ".action")).all().getLast()).click();
    }

    private VolunteerRow mine(AccountId person) {
        return cast.as(person, () -> registration.mine().orElseThrow());
    }

    private void fill() {
        regions().setValue(Set.of(territory.known(QUIET)));
        languages().setValue(Set.of(Language.KK, Language.RU));
        test(textField("visit.volunteer.phone")).setValue(phone.formatted());
        test(about()).setValue("Демалыс күндері боспын");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Region> regions() {
        return find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Language> languages() {
        return find(CheckboxGroup.class).single();
    }

    private TextArea about() {
        return find(TextArea.class).single();
    }

    private void assertToldOnce(AccountId coordinator, AccountId applicant) {
        String name = mine(applicant).name();
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 50)))
                .filteredOn(row ->
                        row.path().equals("desk/volunteers") && row.text().kk().contains(name))
                .hasSize(1);
    }

    private AccountId accepted() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        AccountId person = cast.somebody();
        cast.as(person, () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), phone, ""));
        cast.as(
                coordinator,
                () -> volunteers.accept(person, Personas.ASTANA, mine(person).version(), "Кездестік"));
        return person;
    }
}
