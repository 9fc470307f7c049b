package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayOutputStream;
import java.util.List;
import kz.pana.Personas;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.paper.Print;
import kz.pana.place.ui.section.PlaceSection.Audience;
import kz.pana.team.TeamDemo;
import kz.pana.training.Onboarding;
import kz.pana.uikit.PdfLink;
import kz.pana.uikit.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be printed: the certificate, and the guide card with the address. */
class PrintingTest extends Window {

    @Autowired
    CertificateSection team;

    @Autowired
    GuideCardSection cards;

    @Autowired
    Profile profile;

    @Autowired
    TeamDemo ready;

    @Autowired
    JdbcClient database;

    @Test
    void aHolderFetchesTheCertificateAndTheGuideCardOfThePlace() {
        AccountId pupil = cast.somebody(Role.STAFF);
        ready.certify(pupil, place);
        Onboarding.begin(database, place);
        accounts.signIn(pupil);
        goTo("training");

        assertThat(fetch($(PdfLink.class).withText("Certificate, PDF").single()))
                .contains("Айгүл Сейітова", "Valid until");
        assertThat(links()).contains("Қазақша", "Русский", "English");
        assertThat(fetch($(PdfLink.class).withText("English").first())).contains("If somebody comes for help");
    }

    @Test
    void theOwnerFetchesTheGuideCardInEveryLanguage() {
        accounts.signIn(owner);
        database.sql("update place set application = 'SUBMITTED' where id = ?")
                .param(place.value())
                .update();
        UI.getCurrent().add(cards.of(place, Audience.OWNER, () -> {}).orElseThrow());
        assertThat(links()).as("before a coordinator takes the place on").isEmpty();
        assertThat($(Paragraph.class)
                        .withText(Translations.of("training.card.coming"))
                        .exists())
                .isTrue();

        Onboarding.begin(database, place);
        UI.getCurrent().add(cards.of(place, Audience.OWNER, () -> {}).orElseThrow());

        assertThat(links()).containsExactly("Қазақша", "Русский", "English", "Қазақша", "Русский", "English");
        assertThat(fetch($(PdfLink.class).withText("Қазақша").first())).contains("Көмек сұраған адам келсе", "52-үй");
        assertThat($(PdfLink.class).first().getAriaLabel()).contains("For the counter (A4), Қазақша, PDF");
    }

    @Test
    void theCoordinatorFetchesACertificateFromThePlacesPage() {
        ready.certify(owner, place);
        accounts.signIn(cast.coordinator(Personas.ALMATY));
        assertThat(cards.of(place, Audience.COORDINATOR, () -> {})).isEmpty();
        UI.getCurrent().add(team.of(place, Audience.COORDINATOR, () -> {}).orElseThrow());

        assertThat(fetch($(PdfLink.class).single())).contains("Айгүл Сейітова");
        assertThat($(Span.class).withText("Cannot sign in").exists()).isFalse();

        database.sql("update account set blocked = true where id = ?")
                .param(owner.value())
                .update();
        UI.getCurrent().add(team.of(place, Audience.COORDINATOR, () -> {}).orElseThrow());
        assertThat($(Span.class).withText("Cannot sign in").exists())
                .as("a certificate that counts for nothing")
                .isTrue();
    }

    @Test
    void whoIsCalledOtherwiseNowIsNamedBothWaysOnThePlacesPage() {
        ready.certify(owner, place);
        accounts.signIn(owner);
        profile.save(new PersonName("Жаңа", "Қызметкер"), Language.KK);
        accounts.signIn(cast.coordinator(Personas.ALMATY));
        UI.getCurrent().add(team.of(place, Audience.COORDINATOR, () -> {}).orElseThrow());

        assertThat($(Span.class).withText("Айгүл Сейітова").exists()).isTrue();
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.endsWith("Name now: Жаңа Қызметкер"));
    }

    private List<String> links() {
        return $(PdfLink.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> !text.contains("PDF"))
                .toList();
    }

    private String fetch(PdfLink link) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        test(link).download(pdf);
        return new Print(pdf.toByteArray()).text().replaceAll("\\s+", " ");
    }
}
