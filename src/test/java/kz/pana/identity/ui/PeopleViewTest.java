package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.People;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.uikit.dialog.Delayed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PanaTest
class PeopleViewTest extends ViewTest {

    @Autowired
    private Territory territory;

    @Autowired
    private Profile profile;

    @Autowired
    private People people;

    @Autowired
    private PhoneAccounts phoneAccounts;

    private AccountId me;

    @BeforeEach
    void administrator() {
        me = cast.somebody(Role.ADMINISTRATOR);
        signIn(me);
        open("people");
    }

    @Test
    void appointsACoordinatorOfRegions() {
        String email = UUID.randomUUID() + "@test.example";
        press("identity.people.appoint");
        test(emailField("identity.email")).setValue(email);
        test(textField("fields.name.their-given")).setValue("Данияр");
        test(textField("fields.name.their-family")).setValue("Омаров");
        regions().setValue(Set.of(territory.known(Personas.ALMATY)));
        press("identity.people.appoint.send");

        search(email);
        assertThat(words())
                .contains("Данияр Омаров")
                .contains(say(Role.COORDINATOR.key()))
                .contains(say("identity.people.unconfirmed"))
                .contains("Алматы");
    }

    @Test
    void asksForARegion() {
        press("identity.people.appoint");
        test(emailField("identity.email")).setValue("daniyar@test.example");
        test(textField("fields.name.their-given")).setValue("Данияр");
        test(textField("fields.name.their-family")).setValue("Омаров");
        press("identity.people.appoint.send");

        assertThat(regions().getErrorMessage()).isEqualTo(say("identity.coordinator.no-region"));
        assertThat(textField("fields.name.their-given").getValue()).isEqualTo("Данияр");
        assertThat(textField("fields.name.their-family").getValue()).isEqualTo("Омаров");
    }

    @Test
    void saysBesideTheFieldThatWhoIsShutOutIsNotAppointed() {
        AccountId blocked = cast.named("Жанар Әлібекова");
        // Read before: whoever is shut out sees nothing of her own account either.
        String email = cast.as(blocked, profile::mine).contact();
        people.block(blocked, true, "test");
        for (Role role : List.of(Role.COORDINATOR, Role.ADMINISTRATOR)) {
            press(PersonActions.appointKey(role));
            test(emailField("identity.email")).setValue(email);
            test(textField("fields.name.their-given")).setValue("Данияр");
            test(textField("fields.name.their-family")).setValue("Омаров");
            if (role == Role.COORDINATOR) {
                regions().setValue(Set.of(territory.known(Personas.ALMATY)));
            }
            press("identity.people.appoint.send");

            assertThat(emailField("identity.email").getErrorMessage()).isEqualTo(say("identity.refused.blocked"));
            assertThat(textField("fields.name.their-given").getValue()).isEqualTo("Данияр");
            press("uikit.cancel");
        }
        assertThat(people.search(email, 0, 1).getFirst().roles()).isEmpty();
    }

    @Test
    void namesWhoWasAppointedAsTheAccountDoes() {
        AccountId known = cast.named("Жанар Әлібекова");
        press("identity.people.appoint");
        test(emailField("identity.email"))
                .setValue(cast.as(known, profile::mine).contact());
        test(textField("fields.name.their-given")).setValue("Данияр");
        test(textField("fields.name.their-family")).setValue("Омаров");
        regions().setValue(Set.of(territory.known(Personas.ALMATY)));
        press("identity.people.appoint.send");

        assertThat(toast())
                .contains(say("identity.people.appointed", "Жанар Әлібекова"))
                .doesNotContain("Данияр Омаров");
    }

    /** What is taken from who is shut out is not given back by «undo»: it waits, as with an administrator. */
    @Test
    void dismissesWhoIsShutOutOnlyWhenNobodyTakesItBack() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        String email = cast.as(coordinator, profile::mine).contact();
        people.block(coordinator, true, "test");
        search(email);
        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 1);
        press("uikit.undo");
        search(email);
        assertThat(words()).contains(say(Role.COORDINATOR.key()));

        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 1);
        find(Delayed.class).all().getLast().close();
        assertThat(people.search(email, 0, 1).getFirst().roles()).isEmpty();
    }

    /** Whoever is asked for somebody else's name is not asked for her own, nor offered it by the browser. */
    @Test
    void asksForTheNameOfSomebodyElse() {
        press("identity.people.appoint");
        assertThat(say("fields.name.their-given")).isEqualTo("Аты");
        assertThat(say("fields.name.their-family")).isEqualTo("Тегі");
        assertThat(List.of(textField("fields.name.their-given"), textField("fields.name.their-family")))
                .allMatch(field -> field.getAutocomplete() == Autocomplete.OFF);
        assertThat(regions().getAutoExpand())
                .as("nothing that is chosen is cut on a phone")
                .isEqualTo(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    }

    @Test
    void dismissesACoordinatorAndTakesItBack() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        people.letWrite(coordinator, true);
        search(cast.as(coordinator, profile::mine).contact());

        // The last menu of the window is the one of the only row; its second item dismisses.
        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 1);
        press("uikit.undo");
        assertThat(cast.as(coordinator, profile::mine)).satisfies(as -> {
            assertThat(as.roles())
                    .as("the right to write is not lost on the way")
                    .containsExactlyInAnyOrder(Role.COORDINATOR, Role.AUTHOR);
            assertThat(as.regions()).containsExactly(Personas.ASTANA);
        });

        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 1);
        find(Delayed.class).all().getLast().close();
        assertThat(cast.as(coordinator, profile::mine).roles()).isEmpty();
    }

    @Test
    void tellsWhoWritesTheCourseOnlyWhenNobodyTakesItBack() {
        AccountId coordinator = cast.coordinator(Personas.ASTANA);
        people.letWrite(coordinator, true);
        search(cast.as(coordinator, profile::mine).contact());

        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 2);
        assertThat(toast()).contains(say("identity.people.later.let-write-not", "Данияр Омаров"));
        assertThat(cast.as(coordinator, profile::mine).roles()).contains(Role.AUTHOR);
        press("uikit.undo");

        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 2);
        find(Delayed.class).all().getLast().close();
        assertThat(cast.as(coordinator, profile::mine).roles()).containsExactly(Role.COORDINATOR);
    }

    @Test
    void appointsAnotherAdministratorAndUrgesUntilThereAreTwo() {
        String email = UUID.randomUUID() + "@test.example";
        press("identity.people.appoint-administrator");
        assertThat(find(MultiSelectComboBox.class).exists()).isFalse();
        test(emailField("identity.email")).setValue(email);
        test(textField("fields.name.their-given")).setValue("Сәуле");
        test(textField("fields.name.their-family")).setValue("Ахметова");
        press("identity.people.appoint.send");
        search(email);
        assertThat(words()).contains("Сәуле Ахметова").contains(say(Role.ADMINISTRATOR.key()));
        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 0);
        search(email);
        assertThat(toast()).contains(say("identity.people.later.administrator-dismissed", "Сәуле Ахметова"));
        find(Delayed.class).single().close();
    }

    /** The tests share many administrators: the words are looked at by themselves. */
    @Test
    void saysWhoHasYetToConfirmRatherThanUrgeAgain() {
        UI.getCurrent().add(AdministratorWanted.words(List.of("Сәуле Ахметова")));
        assertThat(words())
                .contains(say("identity.people.awaited", "Сәуле Ахметова"))
                .doesNotContain(say("identity.people.lonely"));

        UI.getCurrent().add(AdministratorWanted.words(List.of()));
        assertThat(words()).contains(say("identity.people.lonely"));
    }

    @Test
    void offersNobodyToDismissOrBlockThemselves() {
        search(cast.as(me, profile::mine).contact());
        assertThat(offered())
                .doesNotContain(say("identity.people.dismiss-administrator"), say("identity.block.action"));

        search(cast.as(cast.somebody(Role.ADMINISTRATOR), profile::mine).contact());
        assertThat(offered()).contains(say("identity.people.dismiss-administrator"), say("identity.block.action"));
    }

    @Test
    void doesNotSayThatAnAdministratorIsDismissedWhereNobodyMay() {
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        search(cast.as(other, profile::mine).contact());
        cast.as(other, () -> people.dismissAdministrator(me));

        assertThatThrownBy(() -> new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(find(Delayed.class).exists()).isFalse();
    }

    private List<String> offered() {
        return find(MenuBar.class).all().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void findsByPhoneAndRefusesToAppointWhoHasNoEmail() {
        PhoneNumber phone = Personas.phone();
        phoneAccounts.create(
                new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                AccountId.create());

        search(phone.formatted().replaceFirst("\\+7", "8"));
        assertThat(words()).contains("Жансая Оразова").contains(phone.formatted());
        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 0);

        assertThat(toast()).contains(say("identity.refused.by-pin"));
    }

    @Test
    void freesANumberThatIsSomebodyElses() {
        PhoneNumber phone = Personas.phone();
        phoneAccounts.create(
                new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                AccountId.create());
        search(phone.formatted());

        new MenuBarTester<>(find(MenuBar.class).last()).clickItem(0, 1);
        test(find(TextArea.class).single()).setValue("Нөмірдің иесі хабарласты");
        press("identity.free-phone.action");

        assertThat(toast()).contains(say("identity.free-phone.done"));
        search("Жансая Оразова");
        assertThat(words()).contains(say("identity.people.phone-freed")).doesNotContain(phone.formatted());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Region> regions() {
        return find(MultiSelectComboBox.class).single();
    }

    private void search(String text) {
        test(textField("identity.people.search")).setValue(text);
    }
}
