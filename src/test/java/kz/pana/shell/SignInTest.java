package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.Profile;
import kz.pana.identity.Registration;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.uikit.ReturnPath;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PanaTest
class SignInTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Personas cast;

    @Autowired
    private Profile profile;

    @Autowired
    private People people;

    @Autowired
    private Registration registration;

    @Autowired
    private PhoneAccounts phoneAccounts;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private MovedClock clock;

    private MockMvc browser;
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theRightPasswordLeadsHome() throws Exception {
        signIn(emailOf(cast.somebody()), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));
    }

    @Test
    void theSessionChangesItsNameAtSignIn() throws Exception {
        String before = session.getId();

        signIn(emailOf(cast.somebody()), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void leadsOnToWhereThePersonWasGoing() throws Exception {
        session.setAttribute(ReturnPath.class.getName(), "join/abc");

        signIn(emailOf(cast.somebody()), Personas.PASSWORD).andExpect(redirectedUrl("/app/join/abc"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAndABlockedAccountLookTheSame() throws Exception {
        AccountId blocked = cast.somebody();
        String email = emailOf(blocked);
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(blocked, true, "test"));

        signIn(emailOf(cast.somebody()), "wrong").andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn("nobody@test.example", Personas.PASSWORD).andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn("no address", Personas.PASSWORD).andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn(email, "wrong").andExpect(redirectedUrl("/app/login?error=wrong"));
    }

    @Test
    void onlyTheRightPasswordLearnsThatTheAccountIsBlocked() throws Exception {
        AccountId blocked = cast.somebody();
        String email = emailOf(blocked);
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(blocked, true, "test"));

        for (int i = 0; i < 7; i++) {
            signIn(email, Personas.PASSWORD).andExpect(redirectedUrl("/app/login?error=blocked"));
            assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        }
        signIn(email, "wrong").andExpect(redirectedUrl("/app/login?error=wrong"));
    }

    @Test
    void soDoesTheRightPin() throws Exception {
        PhoneNumber phone = Personas.phone();
        AccountId blocked = phoneAccounts
                .create(
                        new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                        AccountId.create())
                .id();
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(blocked, true, "test"));

        signIn(phone.e164(), "482915").andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn(phone.e164(), Personas.PIN.digits()).andExpect(redirectedUrl("/app/login?error=blocked"));
    }

    @Test
    void whoRegisteredAndOpenedNoLetterLooksTheSameToo() throws Exception {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");
        registration.register(new NewAccount(email, PersonName.split("Айгүл Сейітова"), Language.KK, Wish.LATER));
        signIn(email.value(), Personas.PASSWORD).andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn(email.value(), "").andExpect(redirectedUrl("/app/login?error=wrong"));
    }

    @Test
    void theSixthTryIsToldForHowManySecondsToWait() throws Exception {
        String email = emailOf(cast.somebody());
        atOneMoment(() -> {
            for (int i = 0; i < 5; i++) {
                signIn(email, "wrong").andExpect(redirectedUrl("/app/login?error=wrong"));
            }
            signIn(email, Personas.PASSWORD).andExpect(redirectedUrl("/app/login?error=too-soon&wait=5"));
        });
        clock.later(Duration.ofSeconds(6), () -> perform(email, Personas.PASSWORD, "/app/"));
    }

    /** The attack that was: five wrong passwords in a quarter of an hour kept anybody out. */
    @Test
    void noStrangerKeepsAPersonOutOfTheirOwnDevice() throws Exception {
        String email = emailOf(cast.somebody());
        Cookie device = deviceOf(signIn(email, Personas.PASSWORD).andExpect(redirectedUrl("/app/")));
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getPath()).isEqualTo("/app");
        for (int stranger = 0; stranger < 40; stranger++) {
            signIn(email, "guess", "203.0.113." + stranger);
        }
        signIn(email, Personas.PASSWORD, "198.51.100.1")
                .andExpect(redirectedUrlPattern("/app/login?error=too-soon&wait=*"));
        signIn(email, Personas.PASSWORD, "198.51.100.1", device).andExpect(redirectedUrl("/app/"));
        signIn(email, "slip", "203.0.113.1", device).andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn(email, Personas.PASSWORD, "203.0.113.1", device).andExpect(redirectedUrl("/app/"));
    }

    @Test
    void aDeviceOfAnotherPersonIsAStranger() throws Exception {
        String email = emailOf(cast.somebody());
        Cookie others = deviceOf(signIn(emailOf(cast.somebody()), Personas.PASSWORD));
        for (int i = 0; i < 5; i++) {
            signIn(email, "guess", "203.0.113.9", others);
        }
        signIn(email, "guess", "203.0.113.9", others)
                .andExpect(redirectedUrlPattern("/app/login?error=too-soon&wait=*"));
    }

    /** The attack that was: thirty mistakes behind one carrier's address locked a town out. */
    @Test
    void aTownBehindOneAddressGetsIn() throws Exception {
        for (int i = 0; i < 60; i++) {
            signIn("somebody" + i + "@test.example", "slip", "203.0.113.200");
        }
        signIn(emailOf(cast.somebody()), Personas.PASSWORD, "203.0.113.200").andExpect(redirectedUrl("/app/"));
    }

    @Test
    void aPhoneInAnySpellingAndThePinLeadIn() throws Exception {
        PhoneNumber phone = byPhone();

        for (String spelling :
                List.of(phone.e164(), phone.formatted(), "8" + phone.e164().substring(2))) {
            signIn(spelling, Personas.PIN.digits()).andExpect(redirectedUrl("/app/"));
            signIn("\u202a" + spelling + "\u202c", pasted(Personas.PIN.digits()))
                    .andExpect(redirectedUrl("/app/"));
        }
    }

    @Test
    void whatAStrangerTypesIsNotKeptAtLength() throws Exception {
        signIn("x".repeat(60_000), "qalqan");

        assertThat((String) session.getAttribute(SignInFailure.NAME)).hasSize(254);
    }

    /** With the marks and spaces that copied text brings along. */
    private static String pasted(String digits) {
        return "\u200b" + digits.substring(0, 2) + " " + digits.substring(2, 4) + "\u00a0" + digits.substring(4)
                + "\ufeff";
    }

    @Test
    void aWrongPinAndAnUnknownPhoneLookTheSame() throws Exception {
        signIn(byPhone().e164(), "482915").andExpect(redirectedUrl("/app/login?error=wrong"));
        signIn(Personas.phone().e164(), "482915").andExpect(redirectedUrl("/app/login?error=wrong"));
    }

    @Test
    void wrongPinsWaitAlikeWhateverTheSpellingAndWhoeverHasThePhone() throws Exception {
        int network = 0;
        for (PhoneNumber phone : List.of(byPhone(), Personas.phone())) {
            String here = "203.0.114." + ++network;
            atOneMoment(() -> {
                for (int i = 0; i < 5; i++) {
                    String spelling =
                            i % 2 == 0 ? phone.formatted() : "8" + phone.e164().substring(2);
                    signIn(spelling, "482915", here).andExpect(redirectedUrl("/app/login?error=wrong"));
                }
                signIn(phone.e164(), Personas.PIN.digits(), here)
                        .andExpect(redirectedUrl("/app/login?error=too-soon&wait=5"));
            });
        }
    }

    /** The attack that was: ten wrong PINs of a stranger kept a person from a new phone for an hour, again and again. */
    @Test
    void aStrangerWhoGuessesKeepsNobodyElsewhereFromANewPhone() throws Exception {
        PhoneNumber phone = byPhone();
        guess(phone, 1, 6);

        signIn(phone.e164(), "482915", "203.0.115.1")
                .andExpect(redirectedUrlPattern("/app/login?error=too-soon&wait=*"));
        signIn(phone.e164(), Personas.PIN.digits(), "203.0.115.99").andExpect(redirectedUrl("/app/"));
    }

    @Test
    void butFromManyNetworksTogetherThereIsNoMoreGuessingThanFromOne() throws Exception {
        for (PhoneNumber phone : List.of(byPhone(), Personas.phone())) {
            guess(phone, 1, 9);

            signIn(phone.e164(), Personas.PIN.digits(), "203.0.115.99")
                    .andExpect(redirectedUrlPattern("/app/login?error=too-soon&wait=*"));
        }
    }

    private void guess(PhoneNumber phone, int firstNetwork, int lastNetwork) throws Exception {
        for (int network = firstNetwork; network <= lastNetwork; network++) {
            for (int i = 0; i < 5; i++) {
                signIn(phone.e164(), "482915", "203.0.115." + network);
            }
        }
    }

    @Test
    void aSessionEndsWhenItsAccountIsShutOut() throws Exception {
        AccountId person = cast.somebody();
        signIn(emailOf(person), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));
        visit("/profile").andExpect(result -> assertThat(session.isInvalid()).isFalse());
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(person, true, "test"));
        visit("/profile").andExpect(redirectedUrl("/app/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionEndsWhenTheDeskIsTakenAway() throws Exception {
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        signIn(emailOf(coordinator), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.dismissCoordinator(coordinator));
        visit("/desk").andExpect(redirectedUrl("/app/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aStolenSessionEndsWithThePassword() throws Exception {
        AccountId person = cast.somebody();
        signIn(emailOf(person), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));
        cast.as(person, () -> profile.changePassword(Personas.PASSWORD, "another-good-password"));
        visit("/profile").andExpect(redirectedUrl("/app/login"));
    }

    @Test
    void aRoleThatIsGivenComesWithTheNextRequest() throws Exception {
        AccountId person = cast.somebody();
        signIn(emailOf(person), Personas.PASSWORD).andExpect(redirectedUrl("/app/"));
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> directory.grant(person, Role.VOLUNTEER));
        visit("/visits");
        assertThat(session.isInvalid()).isFalse();
        assertThat(String.valueOf(session.getAttribute("SPRING_SECURITY_CONTEXT")))
                .contains("ROLE_VOLUNTEER");
    }

    @Test
    void theRightPinForgetsTheWrongOnes() throws Exception {
        PhoneNumber phone = byPhone();
        for (int i = 0; i < 3; i++) {
            for (int wrong = 0; wrong < 4; wrong++) {
                signIn(phone.e164(), "482915");
            }
            signIn(phone.e164(), Personas.PIN.digits()).andExpect(redirectedUrl("/app/"));
        }
    }

    @Test
    void anotherSiteSignsNobodyIn() throws Exception {
        String email = emailOf(cast.somebody());

        for (HttpHeaders elsewhere : List.of(
                headers("Sec-Fetch-Site", "cross-site", "Origin", "http://localhost:8080"),
                headers("Sec-Fetch-Site", "same-site"),
                headers("Origin", "https://evil.example"),
                headers("Origin", "http://localhost:8081"),
                headers("Origin", "null"))) {
            signIn(email, Personas.PASSWORD, elsewhere).andExpect(redirectedUrl("/app/login?error=elsewhere"));
            assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        }
    }

    @Test
    void ourOwnPageSignsIn() throws Exception {
        for (HttpHeaders ours : List.of(
                headers("Sec-Fetch-Site", "same-origin", "Origin", "http://127.0.0.1:8080"),
                headers("Origin", "http://localhost:8080"),
                headers())) {
            signIn(emailOf(cast.somebody()), Personas.PASSWORD, ours).andExpect(redirectedUrl("/app/"));
        }
    }

    @Test
    void anotherSiteSendsNothingElseEither() throws Exception {
        browser.perform(post("/app/").servletPath("/app").pathInfo("/").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aStrangerIsSentToTheSignIn() throws Exception {
        browser.perform(get("/app/people").servletPath("/app").pathInfo("/people"))
                .andExpect(redirectedUrl("/app/login"));
    }

    @Test
    void thePublicSiteStartsNoSession() throws Exception {
        browser.perform(get("/brand/sign.svg")).andExpect(request().sessionAttributeDoesNotExist("any"));
    }

    private PhoneNumber byPhone() {
        PhoneNumber phone = Personas.phone();
        phoneAccounts.create(
                new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                AccountId.create());
        return phone;
    }

    private String emailOf(AccountId who) {
        return cast.as(who, profile::mine).contact();
    }

    private static HttpHeaders headers(String... namesAndValues) {
        HttpHeaders headers = new HttpHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    private static Cookie deviceOf(ResultActions signedIn) {
        return Objects.requireNonNull(signedIn.andReturn().getResponse().getCookie("pana-device"));
    }

    /**
     * Each try takes part of a second, and on a busy machine so many that fewer are left to wait. A database rounds what is
     * finer than a microsecond, to the next one too.
     */
    private void atOneMoment(ThrowingCallable tries) {
        clock.at(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                () -> assertThatNoException().isThrownBy(tries));
    }

    private ResultActions visit(String path) throws Exception {
        return browser.perform(
                get("/app" + path).servletPath("/app").pathInfo(path).session(session));
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return signIn(name, password, headers());
    }

    private ResultActions signIn(String name, String password, HttpHeaders headers) throws Exception {
        return signIn(name, password, addressOf(name), headers);
    }

    private ResultActions signIn(String name, String password, String from, Cookie... cookies) throws Exception {
        return signIn(name, password, from, headers(), cookies);
    }

    private ResultActions signIn(String name, String password, String from, HttpHeaders headers, Cookie... cookies)
            throws Exception {
        var request = post("/app/login").headers(headers).session(session).with(sent -> {
            sent.setRemoteAddr(from);
            return sent;
        });
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return browser.perform(request.param("username", name).param("password", password));
    }

    /** Each from a network address of its own, so that tests do not slow down one another. */
    private static String addressOf(String name) {
        int hash = name.hashCode();
        return "198.18.%d.%d".formatted(hash >> 8 & 255, hash & 255);
    }

    private void perform(String name, String password, String leadsTo) {
        try {
            signIn(name, password).andExpect(redirectedUrl(leadsTo));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
