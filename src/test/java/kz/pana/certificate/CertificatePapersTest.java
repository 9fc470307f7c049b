package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.guide.GuideCardSize;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.paper.Print;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.team.TeamDemo;
import kz.pana.training.Classroom;
import kz.pana.training.Onboarding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may have a certificate and a guide card on paper, and what is on it. */
@PanaTest
class CertificatePapersTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    TeamDemo ready;

    @Autowired
    CertificatePapers papers;

    @Autowired
    GuideCards cards;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateRepository certificates;

    @Autowired
    OwnedPlaces places;

    @Autowired
    Profile profile;

    @Autowired
    TrainedPeople trained;

    @Autowired
    JdbcClient database;

    AccountId owner;
    AccountId pupil;
    AccountId coordinator;
    PlaceId place;
    CertificateId id;

    @BeforeEach
    void aCertificate() {
        owner = cast.somebody();
        pupil = cast.somebody(Role.STAFF);
        coordinator = cast.coordinator(Personas.ALMATY);
        place = new Classroom(portal).place(owner);
        Onboarding.begin(database, place);
        ready.certify(pupil, place);
        id = certificates.ofPerson(pupil.value()).getFirst().id();
    }

    @Test
    void theHolderTheOwnerAndTheCoordinatorHaveItOnPaper() {
        for (AccountId who : new AccountId[] {pupil, owner, coordinator}) {
            assertThat(text(who)).contains("Айгүл Сейітова", "Мерей дәріханасы", "Алматы қаласы, Абай даңғылы, 52-үй");
        }
    }

    @Test
    void forEveryoneElseItDoesNotExist() {
        ready.certify(owner, place);
        AccountId colleague = cast.somebody(Role.STAFF);
        ready.certify(colleague, place);
        for (AccountId who : new AccountId[] {
            colleague, cast.somebody(Role.OWNER), cast.somebody(Role.ADMINISTRATOR), cast.coordinator(Personas.ASTANA)
        }) {
            assertThatThrownBy(() -> cast.as(who, () -> papers.pdf(id, Language.KK)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void itSaysWhatThePlaceWasCalledWhenItWasIssued() {
        database.sql("update place set name_kk = 'Жаңа дәріхана', version = version + 1 where id = ?")
                .param(place.value())
                .update();

        assertThat(text(pupil)).contains("Мерей дәріханасы").doesNotContain("Жаңа дәріхана");
    }

    /** Whoever has the account later need not be the one who learned. */
    @Test
    void itSaysWhomItWasIssuedToAndTheNextOneTheNewName() {
        cast.as(pupil, () -> profile.save(new PersonName("Жаңа", "Қызметкер"), Language.KK));

        assertThat(text(pupil)).contains("Айгүл Сейітова").doesNotContain("Жаңа Қызметкер");
        assertThat(cast.as(coordinator, () -> desk.people(place)))
                .singleElement()
                .satisfies(row -> assertThat(row.isRenamed()).isTrue())
                .extracting(CertificateRow::name, CertificateRow::nameNow)
                .containsExactly("Айгүл Сейітова", "Жаңа Қызметкер");
        assertThat(trained.at(place))
                .extracting(TrainedPeople.Trained::name)
                .as("whom a volunteer asks for")
                .containsExactly("Айгүл Сейітова");

        PlaceId next = new Classroom(portal).place(owner);
        ready.certify(pupil, next);
        id = certificates.ofPlace(next.value()).getFirst().id();
        assertThat(text(pupil)).contains("Жаңа Қызметкер").doesNotContain("Сейітова");
    }

    @Test
    void whatHoldsNoLongerIsNotPrinted() {
        Certificate certificate = certificates.findById(id.value()).orElseThrow();
        clock.at(
                certificate.expiresAt(),
                () -> assertThatThrownBy(() -> text(pupil)).isInstanceOf(NotFound.class));
        cast.as(coordinator, () -> desk.revoke(id, certificate.version(), "Себебі бар"));
        assertThatThrownBy(() -> text(pupil)).isInstanceOf(NotFound.class);
    }

    @Test
    void theOwnerAndWhoeverWasTrainedHaveTheGuideCardWithTheAddress() {
        for (AccountId who : new AccountId[] {owner, pupil}) {
            for (GuideCardSize size : GuideCardSize.values()) {
                byte[] pdf = cast.as(who, () -> cards.pdf(place, size, Language.RU));
                assertThat(new Print(pdf).text().replaceAll("\\s+", " "))
                        .contains("город Алматы", "проспект Абая, дом 52", "Аптека «Мерей»", "+7 701 123 45 67");
            }
        }
    }

    @Test
    void othersHaveNoCardOfThePlace() {
        for (AccountId who : new AccountId[] {cast.somebody(Role.OWNER), cast.somebody(Role.STAFF)}) {
            assertThatThrownBy(() -> cast.as(who, () -> cards.areFor(place))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.as(who, () -> cards.pdf(place, GuideCardSize.COUNTER, Language.KK)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aPlaceWithoutAnAddressHasNoCard() {
        refusesTheCard(cast.as(owner, places::begin));
    }

    /** With our sign and its name it would look like a safe place. */
    @Test
    void aPlaceThatNoCoordinatorTookOnHasNoCardNorOneThatHasLeft() {
        PlaceId stranger = Enrolling.submit(cast, portal.getBean(OwnedPlaces.class), owner, Enrolling.answers());
        assertThat(cast.as(owner, () -> cards.areComing(stranger))).isTrue();
        refusesTheCard(stranger);

        Onboarding.begin(database, stranger);
        assertThat(cast.as(owner, () -> cards.areFor(stranger))).isTrue();
        assertThat(cast.as(owner, () -> cards.areComing(stranger))).isFalse();

        database.sql("update place set application = 'REJECTED', version = version + 1 where id = ?")
                .param(stranger.value())
                .update();
        assertThat(cast.as(owner, () -> cards.areComing(stranger))).isFalse();
        refusesTheCard(stranger);
    }

    private void refusesTheCard(PlaceId id) {
        assertThat(cast.as(owner, () -> cards.areFor(id))).isFalse();
        assertThatThrownBy(() -> cast.as(owner, () -> cards.pdf(id, GuideCardSize.WALLET, Language.KK)))
                .isInstanceOf(Refused.class)
                .hasMessage("training.card.refused");
    }

    private String text(AccountId who) {
        return new Print(cast.as(who, () -> papers.pdf(id, Language.KK))).text().replaceAll("\\s+", " ");
    }
}
