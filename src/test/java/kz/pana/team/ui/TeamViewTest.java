package kz.pana.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import kz.pana.Personas;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.team.Team;
import kz.pana.team.TeamDemo;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.ShiftHours;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.training.ui.Window;
import kz.pana.uikit.QrCode;
import kz.pana.uikit.field.ClockField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An owner looks after her team. */
@RecordApplicationEvents
class TeamViewTest extends Window {

    @Autowired
    Team team;

    @Autowired
    TeamDemo ready;

    @Autowired
    PhoneAccounts phoneAccounts;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEvents events;

    @Test
    void theWarningsAreOnTopInWords() {
        ready.certify(owner, place);
        ready.certify(cast.somebody(), place);
        newcomer("Жансая Оразова");
        database.update(
                "update team_member set joined_at = joined_at - interval '4' day where place_id = ?", place.value());
        openTeam();

        assertThat(warnings())
                .containsExactly(
                        "Жансая Оразова has not started yet",
                        "No shifts are marked: mark below who works on which days.");
    }

    @Test
    void thatACertificateCountsForOnePlaceIsSaidWhileSomebodyStillLearns() {
        ready.certify(owner, place);
        openTeam();
        assertThat(sentences()).noneMatch(words -> words.startsWith("A certificate counts for one place"));
        goTo("");
        newcomer("Жансая Оразова");
        openTeam();
        assertThat(sentences()).anyMatch(words -> words.startsWith("A certificate counts for one place"));
    }

    @Test
    void aDayPressedIsSavedAndTheWarningsFollow() {
        ready.certify(owner, place);
        ready.certify(cast.somebody(), place);
        openTeam();
        for (int person = 0; person < 2; person++) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (person == 0 || day != DayOfWeek.SUNDAY) {
                    test(day(person, day)).click();
                }
            }
        }

        assertThat(warnings()).containsExactly("Fewer than two certified on Sundays");
        assertThat(day(1, DayOfWeek.SATURDAY).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(day(1, DayOfWeek.SUNDAY).getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(day(1, DayOfWeek.SUNDAY).getAriaLabel()).contains("Sun, Sunday");
        assertThat(members())
                .extracting(member -> member.shifts().days().size())
                .containsExactly(7, 6);

        test(day(1, DayOfWeek.SUNDAY)).click();
        assertThat(warnings()).isEmpty();
        assertThat(sentences()).contains("All is well: there is nothing to see to now.");
        test(day(1, DayOfWeek.SUNDAY)).click();
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void theHoursThatNobodyCoversAreSaidAndGoneOnceSomebodyDoes() {
        database.update("update place set hours = '24/7' where id = ?", place.value());
        ready.certify(owner, place);
        openTeam();
        for (DayOfWeek day : DayOfWeek.values()) {
            test(day(0, day)).click();
        }
        assertThat(uncovered()).containsExactly("At night: every day 22:00–06:00");
        assertThat(sentences())
                .contains("In these open hours nobody certified is on shift:")
                .noneMatch(words -> words.startsWith("All is well"));

        click("Hours");
        click("All days");
        test($(ClockField.class).withCaption("From").single()).setValue("8");
        click("Save");
        assertThat($(ClockField.class).withCaption("To").single().isInvalid())
                .as("a shift ends at some time")
                .isTrue();
        test($(ClockField.class).withCaption("To").single()).setValue("8");
        click("Save");
        assertThat(uncovered()).isEmpty();
        assertThat(members().getFirst().shifts().hours())
                .hasSize(7)
                .containsValue(new ShiftHours(LocalTime.of(8, 0), LocalTime.of(8, 0)));
        assertThat($(WeekRow.class).single().getElement().getTextRecursively()).contains("every day 08:00–08:00");

        click("Hours");
        click("Save");
        assertThat($(CheckboxGroup.class).single().isInvalid())
                .as("no day is chosen for anybody")
                .isTrue();
        click("All days");
        click("All the time it is open");
        assertThat(uncovered()).hasSize(1);
    }

    @Test
    void anOwnerTicksThatSheWalkedThroughTheCardAndTakesItBack() {
        newcomer("Жансая Оразова");
        openTeam();
        test(day(0, DayOfWeek.MONDAY)).click();
        assertThat(warnings()).contains("Жансая Оразова: walk through the guide card together before the first shift");

        click("We walked through the guide card");
        assertThat(warnings()).noneMatch(words -> words.contains("guide card"));
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(words -> words.contains("Walked through the guide card with them: "));
        assertThat($(Button.class).withText("We walked through the guide card").exists())
                .isFalse();
        click("Undo");
        assertThat(warnings()).anyMatch(words -> words.contains("guide card"));
    }

    @Test
    void whoCannotSignInIsSaidToBeSoAndDoesNotCount() {
        ready.certify(owner, place);
        AccountId clerk = cast.somebody();
        ready.certify(clerk, place);
        database.update("update account set blocked = true where id = ?", clerk.value());
        openTeam();

        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 1. At least 2 needed");
        assertThat($(Span.class).withText("Cannot sign in").exists()).isTrue();
    }

    @Test
    void whoIsCalledOtherwiseNowIsNamedBothWays() {
        AccountId clerk = cast.somebody();
        ready.certify(clerk, place);
        database.update("update account set name = 'Жаңа Қызметкер' where id = ?", clerk.value());
        openTeam();

        assertThat($(Span.class).withText("Жаңа Қызметкер").exists()).isTrue();
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.endsWith("Name on the certificate: Айгүл Сейітова"));
    }

    @Test
    void aClerkLeavesTheTeamInHerProfile() {
        AccountId clerk = cast.somebody();
        classroom.join(clerk, owner, place);
        accounts.signIn(clerk);
        goTo("profile");
        click("Leave the team");
        assertThat(members()).as("she is asked first").allMatch(Member::isPresent);
        click("Leave");

        assertThat(members())
                .filteredOn(member -> member.person().equals(clerk))
                .singleElement()
                .matches(member -> !member.isPresent());
        assertThat($(Button.class).withText("Leave the team").exists()).isFalse();
    }

    @Test
    void somebodyLeavesAndTheOwnerTakesItBack() {
        ready.certify(owner, place);
        ready.certify(cast.somebody(), place);
        openTeam();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 2. At least 2 needed");

        menu(1).clickItem(0, 0);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 1. At least 2 needed");
        assertThat($(Span.class).withText("Left").exists()).isTrue();
        click("Undo");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 2. At least 2 needed");

        menu(1).clickItem(0, 0);
        menu(1).clickItem(0, 0);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 2. At least 2 needed");
    }

    @Test
    void afterADayWasPressedThePersonCanStillLeave() {
        classroom.join(cast.somebody(), owner, place);
        openTeam();
        test(day(0, DayOfWeek.MONDAY)).click();
        menu(0).clickItem(0, 0);

        assertThat(members()).singleElement().extracting(Member::isPresent).isEqualTo(false);
    }

    @Test
    void aForgottenPinGetsALinkWithACode() {
        newcomer("Жансая Оразова");
        openTeam();
        menu(0).clickItem(0, 1);

        assertThat($(QrCode.class).exists()).isTrue();
        assertThat($(TextField.class).withCaption("Link").single().getValue())
                .startsWith("http://localhost:8080/app/pin/");
    }

    @Test
    void aSheetForTheBreakRoomSpeaksKazakhAndRussian() {
        openTeam();
        click("One link for everybody");

        assertThat($(BreakRoomSheet.class).exists()).isTrue();
        assertThat(sentences())
                .contains("Мерей дәріханасы", "Аптека «Мерей»")
                .anyMatch(words -> words.startsWith("Телефоныңыз болса жетеді"))
                .anyMatch(words -> words.startsWith("Нужен только ваш телефон"))
                .anyMatch(words -> words.matches("localhost:8080/app/join/\\w{10}"));
        assertThat($(Span.class).withText("Sheet in the break room").exists()).isTrue();
        assertThat(sentences()).contains("1 invitation is open");
    }

    @Test
    void aLinkIsSentByEmail() {
        openTeam();
        test($(TextField.class).withCaption("Who are you inviting?").single()).setValue("Ольга");
        click("Make a link");
        test($(EmailField.class).single()).setValue("no address");
        click("Send");
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        test($(EmailField.class).single()).setValue("olga@test.example");
        click("Send");

        assertThat(events.stream(Letter.class))
                .singleElement()
                .extracting(letter -> letter.to().value())
                .isEqualTo("olga@test.example");
    }

    @Test
    void thatAnAddressGotEnoughLettersIsSaidBesideItAndItStays() {
        openTeam();
        for (int letter = 0; letter < 4; letter++) {
            test($(TextField.class).withCaption("Who are you inviting?").single())
                    .setValue("Ольга");
            click("Make a link");
            test($(EmailField.class).single()).setValue("olga.kim@test.example");
            click("Send");
        }

        EmailField to = $(EmailField.class).single();
        assertThat(to.getErrorMessage()).startsWith("Several e-mails went to this address within the last hour.");
        assertThat(to.getValue()).isEqualTo("olga.kim@test.example");
        assertThat(events.stream(Letter.class)).hasSize(3);
    }

    private void openTeam() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
    }

    private void newcomer(String name) {
        AccountId who = phoneAccounts
                .create(
                        new NewPhoneAccount(PersonName.split(name), Personas.phone(), Personas.PIN, Language.KK),
                        AccountId.create())
                .id();
        classroom.join(who, owner, place);
    }

    private List<Member> members() {
        return cast.as(owner, () -> team.of(place)).members();
    }

    private List<String> warnings() {
        return $(TeamSummary.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .flatMap(part -> part.getChildren())
                .flatMap(part -> part.getChildren())
                .flatMap(part -> part.getComponent().stream())
                .filter(ListItem.class::isInstance)
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private List<String> uncovered() {
        return $(ListItem.class, $(UncoveredPart.class).single()).all().stream()
                .map(ListItem::getText)
                .toList();
    }

    private Button day(int person, DayOfWeek day) {
        WeekRow row = $(WeekRow.class).all().get(person);
        return $(Button.class, row).withClassName("pana-day").all().get(day.ordinal());
    }

    /** The menu of the n-th person, those who left coming last. */
    private MenuBarTester<MenuBar> menu(int person) {
        return new MenuBarTester<>(
                $(MenuBar.class, $(MembersPart.class).single()).all().get(person));
    }
}
