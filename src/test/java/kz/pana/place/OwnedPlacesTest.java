package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.SameBusiness;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PanaTest
class OwnedPlacesTest {

    @Autowired
    Personas cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Territory territory;

    @Autowired
    Inbox inbox;

    @Autowired
    AccountDirectory directory;

    @Autowired
    People people;

    @Autowired
    PlaceRepository places;

    @Autowired
    JdbcTemplate database;

    @Test
    void answersComeBackAsTheyWereTyped() {
        AccountId owner = cast.somebody();
        cast.as(owner, () -> {
            PlaceId id = ownedPlaces.begin();
            Map<ApplicationField, String> typed = Map.of(
                    ApplicationField.DOOR,
                    "«Ескі» \"қақпа\" \\ <b> 🚪 әғқңөұүһі",
                    ApplicationField.HOURS,
                    "Mo 09:00-",
                    ApplicationField.PHONE,
                    "?");
            ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), typed);
            assertThat(ownedPlaces.place(id).answers().typed()).isEqualTo(typed);

            long version = ownedPlaces.place(id).row().version();
            assertThat(ownedPlaces.answer(id, version, typed))
                    .as("nothing changed")
                    .isEqualTo(version);
            assertThat(ownedPlaces.answer(id, version, Map.of(ApplicationField.PHONE, "8701")))
                    .isGreaterThan(version);
        });
    }

    @Test
    void whoeverBeginsAPlaceBecomesAnOwnerAndTakesUpAnEmptyDraftAgain() {
        AccountId newcomer = cast.somebody();
        assertThatThrownBy(() -> cast.as(newcomer, ownedPlaces::mine)).isInstanceOf(AccessDeniedException.class);

        PlaceId id = cast.as(newcomer, ownedPlaces::begin);
        assertThat(cast.as(newcomer, ownedPlaces::begin)).isEqualTo(id);
        assertThat(cast.as(newcomer, ownedPlaces::mine))
                .extracting(place -> place.row().id())
                .containsExactly(id);
    }

    @Test
    void administratorsHearOnceThatARegionHasNobodyToReadItsApplications() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        RegionCode region = quietRegion();

        // Whoever owns the place does not decide about it.
        AccountId coordinator = cast.coordinator(region);
        Enrolling.submit(cast, ownedPlaces, coordinator, Enrolling.answersIn(region, territory));
        Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answersIn(region, territory));

        List<InboxRow> news = cast.as(administrator, () -> inbox.latest(0, 100));
        assertThat(news)
                .filteredOn(one ->
                        one.text().ru().contains(territory.known(region).name().in(Language.RU)))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.path()).isEqualTo("people"));
    }

    @Test
    void anOwnerWhoCoordinatesTheRegionIsNotAskedToDecideAboutHerself() {
        AccountId owner = cast.coordinator(Personas.ALMATY);
        AccountId other = cast.coordinator(Personas.ALMATY);
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                other.value(),
                id.value());
        int before = onDesk(other, id).size();

        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.as(administrator, () -> people.block(owner, true, "Дау бар"));
        cast.as(administrator, () -> people.block(owner, false, "Дау шешілді"));
        cast.as(owner, () -> ownedPlaces.withdraw(id, "", Personas.PASSWORD));

        assertThat(onDesk(other, id)).hasSize(before + 3);
        assertThat(onDesk(owner, id)).isEmpty();
        assertThat(cast.as(owner, () -> inbox.latest(0, 1)))
                .as("who left for good may not have been she")
                .singleElement()
                .satisfies(row -> assertThat(row.text().in(Language.EN))
                        .startsWith("Your place has left the network:")
                        .contains("If it was not you, change your password"))
                .satisfies(row -> assertThat(row.path()).isEqualTo("profile"));
    }

    @Test
    void whereTheOnlyCoordinatorOwnsThePlaceTheAdministratorsHearWhatIsToBeDecided() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        RegionCode region = quietRegion();
        AccountId owner = cast.coordinator(region);
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(region, territory));
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                cast.somebody().value(),
                id.value());

        cast.as(administrator, () -> people.block(owner, true, "Дау бар"));
        assertThat(wanting(administrator)).hasSize(1);
        cast.as(administrator, () -> people.block(owner, false, "Дау шешілді"));
        assertThat(wanting(administrator)).hasSize(2);
        cast.as(owner, () -> ownedPlaces.withdraw(id, "", Personas.PASSWORD));
        assertThat(wanting(administrator))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.path()).isEqualTo("people"));
    }

    private List<InboxRow> wanting(AccountId administrator) {
        return cast.as(administrator, () -> inbox.latest(0, 100)).stream()
                .filter(row -> row.text().in(Language.EN).contains("No coordinator of the region may decide about it"))
                .toList();
    }

    private List<InboxRow> onDesk(AccountId who, PlaceId place) {
        return cast.as(who, () -> inbox.latest(0, 100)).stream()
                .filter(row -> row.path().equals("desk/" + place))
                .toList();
    }

    @Test
    void ofAnOwnerWhoHandsInManyCoordinatorsHearOfTheFirstFewInAnHour() {
        RegionCode region = quietRegion();
        AccountId coordinator = cast.coordinator(region);
        AccountId owner = cast.somebody();
        for (int i = 0; i < 7; i++) {
            Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(region, territory));
        }
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 100))).hasSize(5);

        Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answersIn(region, territory));
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 100))).hasSize(6);
    }

    @Test
    void whoeverAskedForChangesHearsOfTheAnswerHoweverManyWereHandedIn() {
        RegionCode region = quietRegion();
        AccountId coordinator = cast.coordinator(region);
        AccountId owner = cast.somebody();
        PlaceId asked = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(region, territory));
        cast.as(coordinator, () -> desk.askForChanges(asked, version(owner, asked), "Үй нөмірін тексеріңіз"));
        Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(region, territory));
        int before = cast.as(coordinator, () -> inbox.latest(0, 100)).size();

        cast.as(owner, () -> ownedPlaces.submit(asked, version(owner, asked)));
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 100))).hasSize(before + 1);
    }

    @Test
    void theNameOfABusinessStaysForTheSakeOfOtherPlacesAndNotOfThisOne() {
        String number = Personas.taxNumber();
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.TAX_NUMBER, number);
        AccountId owner = cast.somebody();
        PlaceId asked = Enrolling.submit(cast, ownedPlaces, owner, answers);
        PlaceId other = cast.as(owner, ownedPlaces::begin);
        assertThat(cast.as(owner, () -> ownedPlaces.knownBusinesses(asked))).isEmpty();
        assertThat(cast.as(owner, () -> ownedPlaces.knownBusinesses(other)))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.hasNumber(number)).isTrue();
                    assertThat(known.isNamed("ЖШС Мерей")).isFalse();
                    assertThat(known.isNamed("\"МЕРЕЙ\"  жшс")).isTrue();
                });

        // Given back, it may be corrected; a number half typed in its form keeps nobody from any other.
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(coordinator, () -> desk.askForChanges(asked, version(owner, asked), "Атауы?"));
        cast.as(
                owner,
                () -> ownedPlaces.answer(asked, version(owner, asked), Map.of(ApplicationField.TAX_NUMBER, "12")));
        assertThat(cast.as(owner, () -> ownedPlaces.knownBusinesses(other))).isEmpty();
    }

    /** Other tests appoint coordinators and submit places too. */
    private RegionCode quietRegion() {
        return territory.regions().stream()
                .map(Region::code)
                .filter(code -> directory.coordinatorsOf(code).isEmpty())
                .filter(code -> places.inStates(Set.of(code), Set.of(ApplicationState.SUBMITTED), Pageable.unpaged())
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasRejectedIsBegunAgainWithItsAnswers() {
        AccountId owner = cast.somebody();
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.beginAgain(id)))
                .isInstanceOf(Refused.class);
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(coordinator, () -> desk.reject(id, desk.place(id).row().version(), "?"));

        PlaceId again = cast.as(owner, () -> ownedPlaces.beginAgain(id));
        OwnedPlace draft = cast.as(owner, () -> ownedPlaces.place(again));
        assertThat(draft.isEditable()).isTrue();
        assertThat(draft.answers())
                .isEqualTo(cast.as(owner, () -> ownedPlaces.place(id)).answers());
        assertThat(draft.hasAcceptedAgreement()).isFalse();
    }

    @Test
    void fiftyUndecidedApplicationsAreTheMost() {
        AccountId owner = cast.somebody();
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        PlaceId first = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        for (int more = 1; more < 50; more++) {
            Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        }
        assertThatThrownBy(() -> cast.as(owner, ownedPlaces::begin))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.too-many-undecided");

        cast.as(coordinator, () -> desk.startOnboarding(first, version(owner, first)));

        assertThat(cast.as(owner, ownedPlaces::begin)).isNotNull();
    }

    @Test
    void anotherOwnersPlaceDoesNotExist() {
        PlaceId id = cast.as(cast.somebody(), ownedPlaces::begin);
        AccountId stranger = cast.somebody(Role.OWNER);

        assertThat(cast.as(stranger, ownedPlaces::mine)).isEmpty();
        doesNotExist(stranger, () -> ownedPlaces.place(id));
        doesNotExist(stranger, () -> ownedPlaces.answer(id, 0, Map.of(ApplicationField.NAME_KK, "Менікі")));
        doesNotExist(stranger, () -> ownedPlaces.acceptAgreement(id, "Бөтен"));
        doesNotExist(stranger, () -> ownedPlaces.submit(id, 0));
        doesNotExist(stranger, () -> ownedValidity.pause(id, PauseReason.REPAIR, null));
        doesNotExist(stranger, () -> ownedPlaces.beginAgain(id));
        doesNotExist(stranger, () -> ownedValidity.resume(id));
        doesNotExist(stranger, () -> ownedPlaces.withdraw(id, "?", Personas.PASSWORD));
    }

    @Test
    void anAnswerGivenInAnOlderWindowIsRefusedAndOverwritesNothing() {
        AccountId owner = cast.somebody();
        PlaceId id = cast.as(owner, ownedPlaces::begin);
        long opened = version(owner, id);
        long next = answer(owner, id, opened, Map.of(ApplicationField.NAME_KK, "Бірінші терезе"));

        assertThat(next).isGreaterThan(opened);
        assertThatThrownBy(() -> answer(owner, id, opened, Map.of(ApplicationField.NAME_KK, "Екінші терезе")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(cast.as(owner, () -> ownedPlaces.place(id)).answers().get(ApplicationField.NAME_KK))
                .isEqualTo("Бірінші терезе");
    }

    @Test
    void aDraftIsDiscardedWithAllThatWasTyped() {
        AccountId owner = cast.somebody();
        PlaceId id = cast.as(owner, ownedPlaces::begin);
        answer(owner, id, version(owner, id), Map.of(ApplicationField.NAME_KK, "Мерей"));
        doesNotExist(cast.somebody(Role.OWNER), () -> ownedPlaces.discard(id));

        cast.as(owner, () -> ownedPlaces.discard(id));

        assertThat(cast.as(owner, ownedPlaces::mine)).isEmpty();
        doesNotExist(owner, () -> ownedPlaces.place(id));
        assertThat(cast.as(owner, ownedPlaces::begin)).isNotEqualTo(id);
    }

    @Test
    void whatACoordinatorHasReadIsNotDiscarded() {
        AccountId owner = cast.somebody();
        PlaceId id = ready(owner, Enrolling.answers());
        long version = version(owner, id);
        cast.as(owner, () -> ownedPlaces.submit(id, version));

        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.discard(id))).isInstanceOf(Refused.class);
    }

    @Test
    void anApplicationIsSubmittedOnceHoweverOftenTheButtonIsPressed() {
        AccountId owner = cast.somebody();
        PlaceId id = ready(owner, Enrolling.answers());
        long version = version(owner, id);
        cast.as(owner, () -> ownedPlaces.submit(id, version));

        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.submit(id, version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.submit(id, version(owner, id))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> answer(owner, id, version(owner, id), Map.of(ApplicationField.NAME_KK, "Басқа")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anUnfinishedApplicationIsNotSubmitted() {
        AccountId owner = cast.somebody();
        PlaceId wrong = ready(owner, Enrolling.answers());
        answer(owner, wrong, version(owner, wrong), Map.of(ApplicationField.PHONE, "жоқ"));
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.submit(wrong, version(owner, wrong))))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.incomplete");

        PlaceId notAccepted = cast.as(owner, ownedPlaces::begin);
        answer(owner, notAccepted, version(owner, notAccepted), Enrolling.answers());
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.submit(notAccepted, version(owner, notAccepted))))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.incomplete");
    }

    @Test
    void anotherApplicationDoesNotRenameABusinessThatACoordinatorReadsOrVouchedFor() {
        AccountId owner = cast.somebody();
        Map<ApplicationField, String> first = Enrolling.answers();
        PlaceId place = Enrolling.submit(cast, ownedPlaces, owner, first);
        Map<ApplicationField, String> second = new EnumMap<>(first);
        second.put(ApplicationField.LEGAL_NAME, "«Қарақұрт» ЖШС");

        assertThatThrownBy(() -> Enrolling.submit(cast, ownedPlaces, owner, second))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("place.refused.legal-name");
                    assertThat(refused.reason().args()).containsExactly("«Мерей» ЖШС");
                });
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        assertThat(cast.as(coordinator, () -> desk.place(place)).legalName()).isEqualTo("«Мерей» ЖШС");

        second.put(ApplicationField.LEGAL_NAME, " мерей  жшс");
        Enrolling.submit(cast, ownedPlaces, owner, second);
        assertThat(cast.as(coordinator, () -> desk.place(place)).legalName()).isEqualTo("«Мерей» ЖШС");
    }

    @Test
    void aBusinessThatNobodyReadsYetIsRenamedByItsOwner() {
        AccountId owner = cast.somebody();
        PlaceId place = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(
                coordinator,
                () -> desk.askForChanges(place, desk.place(place).row().version(), "Атауы?"));
        cast.as(owner, () -> {
            long version = ownedPlaces.answer(
                    place,
                    ownedPlaces.place(place).row().version(),
                    Map.of(ApplicationField.LEGAL_NAME, "«Мерей-Плюс» ЖШС"));
            ownedPlaces.submit(place, version);
        });
        assertThat(cast.as(coordinator, () -> desk.place(place)).legalName()).isEqualTo("«Мерей-Плюс» ЖШС");
    }

    @Test
    void aNumberThatAnotherOwnerGaveBarsNobodyAndTheCoordinatorSeesBoth() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        AccountId stranger = cast.named("Бөтен Біреу");
        PlaceId theirs = Enrolling.submit(cast, ownedPlaces, stranger, answers);
        AccountId owner = cast.somebody();
        answers.put(ApplicationField.LEGAL_NAME, "«Нағыз Мерей» ЖШС");
        PlaceId hers = Enrolling.submit(cast, ownedPlaces, owner, answers);
        PlaceId another = Enrolling.submit(cast, ownedPlaces, owner, answers);

        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(hers)))
                .singleElement()
                .satisfies(same -> {
                    assertThat(same.place().orElseThrow().id()).isEqualTo(theirs);
                    assertThat(same.owner()).isEqualTo("Бөтен Біреу");
                    assertThat(same.approved()).isFalse();
                });
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(theirs)))
                .extracting(same -> same.place().orElseThrow().id())
                .containsExactly(hers, another);
        assertThat(cast.as(coordinator, () -> desk.place(theirs)).legalName()).isEqualTo("«Мерей» ЖШС");
        assertThat(cast.as(coordinator, () -> desk.place(hers)).legalName()).isEqualTo("«Нағыз Мерей» ЖШС");

        cast.as(coordinator, () -> desk.reject(theirs, desk.place(theirs).row().version(), "Жалған"));
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(hers))).isEmpty();
    }

    @Test
    void ofTheSameNumberInAnotherRegionOnlyTheRegionIsToldAndWhetherItIsApproved() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        PlaceId here = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        Map<ApplicationField, String> elsewhere = Enrolling.answersIn(Personas.ASTANA, territory);
        elsewhere.put(ApplicationField.TAX_NUMBER, answers.get(ApplicationField.TAX_NUMBER));
        PlaceId far = Enrolling.submit(cast, ownedPlaces, cast.somebody(), elsewhere);
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                cast.coordinator(Personas.ASTANA).value(),
                far.value());

        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(here)))
                .containsExactly(new SameBusiness(Personas.ASTANA, true, Optional.empty(), ""));
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.sameBusiness(far)))
                .isInstanceOf(NotFound.class);
        // The new owner is taken in all the same.
        PlaceId late = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(late)))
                .extracting(SameBusiness::approved)
                .containsExactly(true, false);

        // Whoever left the network is no rival any more.
        database.update("update place set validity = 'WITHDRAWN' where id = ?", far.value());
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(late)))
                .extracting(SameBusiness::approved)
                .containsExactly(false);
    }

    @Test
    void whatACoordinatorAsksForIsCorrectedAndSubmittedAgain() {
        AccountId owner = cast.somebody();
        PlaceId id = ready(owner, Enrolling.answers());
        cast.as(owner, () -> ownedPlaces.submit(id, version(owner, id)));
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(coordinator, () -> desk.askForChanges(id, version(owner, id), "Үй нөмірін тексеріңіз"));

        OwnedPlace returned = cast.as(owner, () -> ownedPlaces.place(id));
        assertThat(returned.row().status().progress().note()).isEqualTo("Үй нөмірін тексеріңіз");
        assertThat(returned.answers().get(ApplicationField.HOUSE)).isEqualTo("52");
        long next = answer(owner, id, returned.row().version(), Map.of(ApplicationField.HOUSE, "54"));
        cast.as(owner, () -> ownedPlaces.submit(id, next));
        assertThat(cast.as(coordinator, () -> desk.place(id)).row().submitted().house())
                .isEqualTo("54");
        assertThat(Set.of(ApplicationState.SUBMITTED))
                .contains(cast.as(owner, () -> ownedPlaces.place(id))
                        .row()
                        .status()
                        .application());
    }

    @Test
    void nobodyLeavesWithoutThePasswordAndWrongOnesCount() {
        AccountId owner = cast.somebody();
        AccountId other = cast.coordinator(Personas.ALMATY);
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                other.value(),
                id.value());

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.withdraw(id, "", "not-the-password")))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.password.wrong");
        }
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.withdraw(id, "", Personas.PASSWORD)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.wait.seconds");
        assertThat(cast.as(owner, () -> ownedPlaces.place(id)).row().status().currentValidity())
                .contains(Validity.CURRENT);
    }

    @Test
    void aPlaceThatIsNotApprovedCannotBePausedOrLeft() {
        AccountId owner = cast.somebody();
        PlaceId id = ready(owner, Enrolling.answers());

        assertThatThrownBy(() -> cast.as(owner, () -> ownedValidity.pause(id, PauseReason.REPAIR, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(owner, () -> ownedPlaces.withdraw(id, "көшеміз", Personas.PASSWORD)))
                .isInstanceOf(Refused.class);
    }

    private PlaceId ready(AccountId owner, Map<ApplicationField, String> answers) {
        PlaceId id = cast.as(owner, ownedPlaces::begin);
        cast.as(owner, () -> ownedPlaces.acceptAgreement(id, "Айгүл Сейітова"));
        answer(owner, id, version(owner, id), answers);
        return id;
    }

    private long answer(AccountId owner, PlaceId id, long version, Map<ApplicationField, String> given) {
        return cast.as(owner, () -> ownedPlaces.answer(id, version, given));
    }

    private long version(AccountId owner, PlaceId id) {
        return cast.as(owner, () -> ownedPlaces.place(id)).row().version();
    }

    private void doesNotExist(AccountId who, ThrowingCallable call) {
        assertThatThrownBy(() -> cast.as(who, () -> {
                    try {
                        call.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(NotFound.class);
    }
}
