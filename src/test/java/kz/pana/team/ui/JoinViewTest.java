package kz.pana.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import kz.pana.Personas;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.team.Team;
import kz.pana.training.ui.Window;
import kz.pana.uikit.ReturnPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A stranger opens an invitation and joins without an e-mail. */
class JoinViewTest extends Window {

    @Autowired
    PhoneAccounts phoneAccounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Team team;

    String token = "";

    @BeforeEach
    void aStranger() {
        token = classroom.token(owner, place);
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        goTo(TeamNavigation.join(token));
    }

    @Test
    void aNameAPhoneAndAPinLeadStraightToTheCourseInANewSession() {
        HttpSession session = request().getSession();
        String before = session.getId();
        fill(Personas.phone().formatted(), "583104", "583104");

        click("Join and begin");

        assertThat(getCurrentView()).isInstanceOf(COURSE);
        assertThat(signedIn.actor().roles()).containsExactly(Role.STAFF);
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isEqualTo(SecurityContextHolder.getContext());
    }

    @Test
    void noFieldTakesMoreThanIsReadOfAStranger() {
        assertThat(List.of(
                        name().getMaxLength(),
                        familyName().getMaxLength(),
                        phone().getMaxLength(),
                        pin().getMaxLength(),
                        again().getMaxLength()))
                .allSatisfy(longest -> assertThat(longest).isBetween(1, 1_000));
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        fill("12345", "111111", "");

        click("Join and begin");

        assertThat(phone().isInvalid()).isTrue();
        assertThat(pin().getErrorMessage()).isEqualTo("A PIN of one digit is too easy to guess. Take different ones.");
        assertThat(name().getValue()).isEqualTo("Жансая");
        assertThat(familyName().getValue()).isEqualTo("Оразова");
        assertThat(phone().getValue()).isEqualTo("12345");

        fill("8 701 123 45 67", "583104", "583105");
        click("Join and begin");

        assertThat(again().getErrorMessage()).isEqualTo("The two PINs differ. Type the second again.");
        assertThat(getCurrentView()).isInstanceOf(JoinView.class);
    }

    @Test
    void aPhoneThatHasAnAccountLeadsToTheSignInAndBack() {
        PhoneNumber phone = Personas.phone();
        phoneAccounts.create(
                new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                AccountId.create());
        fill(phone.formatted(), "583104", "583104");

        click("Join and begin");

        assertThat(phone().getErrorMessage()).startsWith("This number has an account.");
        assertThat(pin().getValue()).isEqualTo("583104");
        click("I have an account");
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(ReturnPath.class.getName()))
                .isEqualTo(TeamNavigation.join(token));
    }

    @Test
    void aLinkThatSomebodyTookMeanwhileSaysSoAndKeepsWhatWasTyped() {
        AccountId another = cast.somebody();
        classroom.accept(another, token);
        fill(Personas.phone().formatted(), "583104", "583104");

        click("Join and begin");

        assertThat(sentences()).anyMatch(words -> words.startsWith("Somebody has joined by this link."));
        assertThat(name().getValue()).isEqualTo("Жансая");
        assertThat(familyName().getValue()).isEqualTo("Оразова");
    }

    @Test
    void whatLooksLikeANameIsThereAlready() {
        String address = cast.as(owner, () -> team.invite(place, "Ольга Ким")).address();
        goTo(TeamNavigation.join(address.replaceFirst(".*/", "")));

        assertThat(name().getValue()).isEqualTo("Ольга");
        assertThat(familyName().getValue()).isEqualTo("Ким");
    }

    @Test
    void aLinkFromPaperMayBeTypedInCapitalLetters() {
        String address = cast.as(owner, () -> team.inviteAll(place)).address();
        goTo(TeamNavigation.join(address.replaceFirst(".*/", "").toUpperCase(java.util.Locale.ROOT)));

        assertThat(name().getValue()).isEmpty();
    }

    private void fill(String number, String first, String second) {
        test(name()).setValue("Жансая");
        test(familyName()).setValue("Оразова");
        test(phone()).setValue(number);
        test(pin()).setValue(first);
        test(again()).setValue(second);
    }

    private TextField familyName() {
        return $(TextField.class).withCaption("Family name").single();
    }

    private TextField name() {
        return $(TextField.class).withCaption("Given name").single();
    }

    private TextField phone() {
        return $(TextField.class).withCaption("Your phone").single();
    }

    private PasswordField pin() {
        return $(PasswordField.class).withCaption("Make up a PIN").single();
    }

    private PasswordField again() {
        return $(PasswordField.class).withCaption("The same PIN again").single();
    }

    private static MockHttpServletRequest request() {
        return (MockHttpServletRequest)
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
