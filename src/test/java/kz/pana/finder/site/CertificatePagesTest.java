package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CertificateDesk;
import kz.pana.certificate.CertificatePapers;
import kz.pana.certificate.CertificateRow;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.paper.Print;
import kz.pana.place.row.PlaceId;
import kz.pana.team.TeamDemo;
import kz.pana.training.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the code on a certificate tells a stranger. */
@PanaTest
class CertificatePagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    TeamDemo ready;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificatePapers papers;

    @Autowired
    Profile profile;

    @Autowired
    JdbcClient database;

    private MockMvc browser;
    private AccountId pupil;
    private AccountId coordinator;
    private CertificateRow certificate;

    @BeforeEach
    void aCertificateAndABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        pupil = cast.somebody(Role.STAFF);
        coordinator = cast.coordinator(Personas.ALMATY);
        PlaceId place = new Classroom(context).place(cast.somebody());
        ready.certify(pupil, place);
        certificate = cast.as(coordinator, () -> desk.people(place)).getFirst();
    }

    @Test
    void theCodeOnThePaperOpensThePageOfTheCertificate() throws Exception {
        URI code = URI.create(new Print(cast.as(pupil, () -> papers.pdf(certificate.id(), Language.RU))).code());

        assertThat(code.getHost()).isEqualTo("localhost");
        MvcResult result = answer(get(code.getPath()).header("Accept-Language", "ru"));
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getResponse().getHeader("Vary")).contains("Accept-Language");
        assertThat(text(result))
                .contains("<html lang=\"ru\">", "Сертификат действует", "Айгүл С.", certificate.serial())
                .contains("href=\"/kk/certificate/" + certificate.serial() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePageHelpsLeavesNoTraceAndSaysNoMoreThanItMust(String language) throws Exception {
        MvcResult result = answer(get("/" + language + "/certificate/" + certificate.serial()));

        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(text(result))
                .contains("<html lang=\"" + language + "\">", "Айгүл С.")
                .contains("href=\"tel:102\"", "href=\"tel:112\"", "href=\"tel:111\"", "href=\"tel:103\"")
                .contains("content=\"noindex\"", "data-exit>")
                .containsOnlyOnce("<h1")
                .doesNotContain("Сейітова", "Мерей", "Абай", "!finder.", " style=");
        assertThat(result.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void aNumberMayBeTypedInSmallLettersWithoutDashes() throws Exception {
        String typed = certificate.serial().toLowerCase(Locale.ROOT).replace("-", "");

        assertThat(text(answer(get("/en/certificate/" + typed)))).contains("This certificate is valid", "Айгүл С.");
        assertThat(answer(get("/c/" + typed)).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void whatWillExpireSoonIsValidAndWhatHasExpiredIsNot() throws Exception {
        Instant end = certificate.expiresAt();

        assertThat(pageAt(end.minus(Duration.ofDays(3)))).contains("This certificate is valid", "Its last day");
        assertThat(pageAt(end))
                .contains("This certificate has expired", "Айгүл С.")
                .doesNotContain("is valid");
    }

    @Test
    void aRevokedCertificateIsNotValidAtOnceAndNoReasonIsTold() throws Exception {
        assertThat(pageAt(clock.instant())).contains("This certificate is valid");

        cast.as(coordinator, () -> desk.revoke(certificate.id(), certificate.version(), "Қатал болды"));

        assertThat(pageAt(clock.instant()))
                .contains("This certificate is not valid", "It was revoked.")
                .doesNotContain("is valid", "Қатал", "Its last day");
    }

    @Test
    void theCertificateOfWhoeverCannotSignInIsNotValidNowAndNoReasonIsTold() throws Exception {
        database.sql("update account set blocked = true where id = ?")
                .param(pupil.value())
                .update();
        assertThat(pageAt(clock.instant()))
                .contains("This certificate is not valid", "Nobody can rely on it at present.")
                .doesNotContain("is valid", "revoked", "blocked", "Its last day");
        assertThat(pageAt(certificate.expiresAt())).contains("This certificate has expired", "Its last day");

        database.sql("update account set blocked = false where id = ?")
                .param(pupil.value())
                .update();
        assertThat(pageAt(clock.instant())).contains("This certificate is valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PANA-26-2222", "nothing", "<script>alert(1)", "PANA-26-7KQ4MX' or '1'='1", "қққ"})
    void whatCannotBeANumberIsSaidNotToBeReadableWithTheNumbersToCall(String typed) throws Exception {
        for (String path : new String[] {"/ru/certificate/{serial}", "/c/{serial}"}) {
            MvcResult result = answer(get(path, typed).header("Accept-Language", "ru"));

            assertThat(result.getResponse().getStatus()).isEqualTo(404);
            assertThat(text(result))
                    .contains("Номер сертификата не удалось прочитать", "href=\"/ru/check\"")
                    .contains("tel:102", "tel:112", "tel:111", "tel:103")
                    .contains("content=\"noindex\"")
                    .doesNotContain("<script>alert", "Exception", "Кому выдан");
            assertThat(result.getResponse().getCookies()).isEmpty();
        }
    }

    @Test
    void theFamilyNameIsNeverShownWhicheverWasTypedFirst() throws Exception {
        database.sql("update certificate set holder_name = 'Ким Александр', holder_public_name = null where id = ?")
                .params(certificate.id().value())
                .update();
        assertThat(text(answer(get("/ru/certificate/" + certificate.serial()))))
                .contains("К. А.")
                .doesNotContain("Ким");
    }

    @Test
    void whoeverHasTheAccountLaterIsNotNamed() throws Exception {
        cast.as(pupil, () -> profile.save(new PersonName("Александр", "Ким"), Language.RU));

        assertThat(text(answer(get("/ru/certificate/" + certificate.serial()))))
                .contains("Айгүл С.")
                .doesNotContain("Александр");
    }

    @Test
    void aNumberThatDoesNotExistIsSaidNotToExist() throws Exception {
        MvcResult result = answer(get("/ru/certificate/PANA-26-222222"));

        assertThat(result.getResponse().getStatus()).isEqualTo(404);
        assertThat(text(result)).contains("Такого сертификата нет");
    }

    @Test
    void aNumberThatWasTypedIsLedToItsPageWhateverStandsAroundIt() throws Exception {
        String serial = certificate.serial();
        for (String typed : new String[] {
            serial, "№ " + serial, "«" + serial.toLowerCase(Locale.ROOT) + "»", "Сертификат № " + serial + "."
        }) {
            MvcResult result = answer(get("/kk/check").param("number", typed));

            assertThat(result.getResponse().getStatus()).isEqualTo(302);
            assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/kk/certificate/" + serial);
        }
    }

    private String pageAt(Instant moment) {
        return clock.at(moment, () -> {
            try {
                return text(answer(get("/en/certificate/" + certificate.serial())));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private MvcResult answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn();
    }

    private static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
