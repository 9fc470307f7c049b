package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublishedPlaces;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.change.ShownLine;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What identifies an approved place changes once a coordinator has accepted it, and no sooner. */
@PanaTest
class ChangesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    OwnedChanges changes;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    ChangeDesk desk;

    @Autowired
    ReviewDesk review;

    @Autowired
    PlaceTrail trail;

    @Autowired
    PublishedPlaces published;

    @Autowired
    Inbox inbox;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    JdbcTemplate database;

    VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
    }

    @Test
    void theOldStandsForEverybodyUntilACoordinatorAccepts() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер", ApplicationField.NAME_RU, "Цветы"));

        assertThat(seen().name().in(Language.RU)).isEqualTo("Аптека «Мерей»");
        assertThat(told(scene.coordinator))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Мерей", "asks for a change"));
        ChangeRow waiting = waiting();
        assertThat(waiting.before().get(ApplicationField.NAME_KK)).isEqualTo("Мерей дәріханасы");
        assertThat(waiting.after().get(ApplicationField.NAME_KK)).isEqualTo("Гүлдер");

        accept(waiting);
        assertThat(seen().name().in(Language.KK)).isEqualTo("Гүлдер");
        assertThat(seen().name().in(Language.RU)).isEqualTo("Цветы");
        assertThat(listing().house()).isEqualTo("52");
        assertThat(cast.as(scene.owner, () -> changes.of(scene.place))).isEmpty();
        assertThat(told(scene.owner))
                .anySatisfy(text -> assertThat(text).contains("was accepted", "Name of the place", "print the sign"));
        assertThat(cast.as(scene.owner, () -> changes.toPrint(scene.place))).containsExactly(ChangeLine.NAME);
        assertThat(trail())
                .contains(
                        "place.change.NAME - WAITING",
                        "place.change.NAME WAITING ACCEPTED",
                        "place.edit.NAME_KK Мерей дәріханасы Гүлдер",
                        "place.edit.NAME_RU Аптека «Мерей» Цветы");
    }

    @Test
    void whatIsGivenBackStaysAsItWasAndTheOwnerReadsWhy() {
        ask(ChangeLine.CATEGORY, Map.of(ApplicationField.CATEGORY, Category.CAFE.name()));
        ChangeRow waiting = waiting();
        cast.as(scene.coordinator, () -> desk.giveBack(waiting.id(), waiting.version(), "Суретін жіберіңіз"));

        assertThat(listing().category()).isEqualTo(Category.PHARMACY);
        assertThat(told(scene.owner)).anySatisfy(text -> assertThat(text).contains("Суретін жіберіңіз"));
        assertThat(cast.as(scene.owner, () -> changes.of(scene.place)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ChangeState.RETURNED);
                    assertThat(row.note()).isEqualTo("Суретін жіберіңіз");
                });
        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).isEmpty();
    }

    /** Another writing of the address and another category need no visit: a coordinator has looked. */
    @Test
    void noSmallChangeThatIsAcceptedTakesThePlaceOffTheMap() {
        ask(ChangeLine.CATEGORY, Map.of(ApplicationField.CATEGORY, Category.CAFE.name()));
        ask(ChangeLine.ADDRESS, Map.of(ApplicationField.STREET, "проспект Абая", ApplicationField.HOUSE, "№ 52"));
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(60).text()));
        ask(ChangeLine.BUSINESS, Map.of(ApplicationField.LEGAL_NAME, "«Мерей плюс» ЖШС"));
        cast.as(scene.coordinator, () -> desk.waiting(scene.place)).forEach(this::accept);

        assertThat(seen().category()).isEqualTo(Category.CAFE);
        assertThat(listing().street()).isEqualTo("проспект Абая");
        assertThat(listing().house()).isEqualTo("№ 52");
        assertThat(listing().point().metresTo(north(60))).isLessThan(1);
        assertThat(cast.as(scene.owner, () -> changes.told(scene.place)).legalName())
                .isEqualTo("«Мерей плюс» ЖШС");
        assertThat(cast.as(scene.owner, () -> ownedPlaces.place(scene.place))
                        .row()
                        .status()
                        .outstanding())
                .isEmpty();
    }

    /** A true sign would hang at a door that nobody ever saw. */
    @ParameterizedTest
    @CsvSource({
        "Достық даңғылы, 52",
        "Абай даңғылы, 54",
        "Абай даңғылы, 52А",
        "Абай тұйығы, 52",
        "Абай көшесі, 52",
        "Абай даңғылы, 5.2",
        "Абай даңғылы, 5–2"
    })
    void anotherAddressTakesThePlaceOffTheMapUntilSomebodyHasLooked(String street, String house) {
        ask(ChangeLine.ADDRESS, Map.of(ApplicationField.STREET, street, ApplicationField.HOUSE, house));

        assertThat(waiting().grave()).isTrue();
        assertThat(isSeen()).isFalse();
        accept(waiting());
        assertThat(isSeen()).isFalse();
        assertThat(listing().house()).isEqualTo(house);
        assertThatThrownBy(() -> cast.as(scene.owner, () -> ownedValidity.resume(scene.place)))
                .as("the owner does not open it")
                .isInstanceOf(RuntimeException.class);
        assertThat(cast.as(scene.owner, () -> ownedPlaces.place(scene.place))
                        .row()
                        .status()
                        .changeToSee())
                .hasValueSatisfying(change -> assertThat(change.isSeen()).isFalse());
        assertThat(fourEyes.barredFromVisiting(scene.place)).contains(scene.coordinator);
    }

    /** Half a number is another house. */
    @Test
    void anotherNumberOfTheSameDigitsIsAnotherHouse() {
        ask(ChangeLine.ADDRESS, Map.of(ApplicationField.HOUSE, "5/2"));

        assertThat(waiting().grave()).isTrue();
    }

    @Test
    void aHouseWithoutANumberIsFoundByItsDoor() {
        Map<ApplicationField, String> none = Map.of(ApplicationField.HOUSE, "", ApplicationField.NO_HOUSE, "yes");
        assertThatThrownBy(() -> ask(ChangeLine.ADDRESS, none)).isInstanceOf(InvalidValue.class);

        cast.as(scene.owner, () -> ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан"));
        ask(ChangeLine.ADDRESS, none);
        accept(waiting());
        assertThat(listing().house()).isEmpty();
    }

    @Test
    void aSecondRequestForALineReplacesTheFirst() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        ChangeRow first = waiting();
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлзар"));

        assertThat(waiting().after().get(ApplicationField.NAME_KK)).isEqualTo("Гүлзар");
        assertThatThrownBy(() -> accept(first)).isInstanceOf(OptimisticLockingFailureException.class);
        ask(ChangeLine.CATEGORY, Map.of(ApplicationField.CATEGORY, Category.CAFE.name()));
        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).hasSize(2);
    }

    @Test
    void whoeverDidNotSeeWhatWaitsOrWhatIsToldIsAsked() {
        ApplicationAnswers opened = cast.as(scene.owner, () -> changes.told(scene.place));
        ApplicationAnswers typed = opened.with(Map.of(ApplicationField.NAME_KK, "Гүлзар"));
        ShownLine shown = new ShownLine(opened, Optional.empty());
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        assertThatThrownBy(
                        () -> cast.as(scene.owner, () -> changes.ask(scene.place, ChangeLine.NAME, shown, typed, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        accept(waiting());
        assertThatThrownBy(
                        () -> cast.as(scene.owner, () -> changes.ask(scene.place, ChangeLine.NAME, shown, typed, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(listing().nameKk()).isEqualTo("Гүлдер");
    }

    @Test
    void theOwnerTakesARequestBack() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        ChangeRow waiting = waiting();
        cast.as(scene.owner, () -> changes.withdraw(scene.place, waiting.id()));

        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).isEmpty();
        assertThat(cast.as(scene.owner, () -> changes.of(scene.place))).isEmpty();
        assertThatThrownBy(() -> accept(waiting)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> cast.as(scene.owner, () -> changes.withdraw(scene.place, waiting.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aGraveRequestThatIsTakenBackOrGivenBackLeavesThePlaceToBeOpened() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(300).text()));
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        List<ChangeRow> both = cast.as(scene.coordinator, () -> desk.waiting(scene.place));
        assertThat(told(scene.owner))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("is not on the map"));
        assertThat(cast.as(
                        scene.owner,
                        () -> changes.withdraw(scene.place, both.getLast().id())))
                .as("something grave waits")
                .isFalse();
        assertThat(cast.as(
                        scene.owner,
                        () -> changes.withdraw(scene.place, both.getFirst().id())))
                .isTrue();

        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(300).text()));
        ChangeRow again = waiting();
        cast.as(scene.coordinator, () -> desk.giveBack(again.id(), again.version(), "Нет"));
        assertThat(told(scene.owner)).anySatisfy(text -> assertThat(text).contains("not accepted", "Open again"));
    }

    @Test
    void answersThatChangeNothingAskForNothing() {
        assertThat(ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, "43.238900,76.904600")))
                .isFalse();
        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).isEmpty();
    }

    @Test
    void aWrongAnswerIsRefusedBeforeAnybodyReadsIt() {
        assertThatThrownBy(() -> ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, "55.75, 37.61")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ask(ChangeLine.BUSINESS, Map.of(ApplicationField.TAX_NUMBER, "12")))
                .isInstanceOf(InvalidValue.class);
        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).isEmpty();
    }

    @Test
    void whoeverIsOfThePlaceOrVisitedItDecidesNothing() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        ChangeRow waiting = waiting();
        AccountId colleague = cast.coordinator(Personas.ALMATY);
        AccountId visitor = cast.coordinator(Personas.ALMATY);
        database.update(
                "insert into team_member (id, version, account_id, place_id, joined_at, shifts) values (?, 0, ?, ?, now(), '')",
                UUID.randomUUID(),
                colleague.value(),
                scene.place.value());
        database.update(
                "insert into place_visitor (id, version, account_id, place_id, visited_at) values (?, 0, ?, ?, now())",
                UUID.randomUUID(),
                visitor.value(),
                scene.place.value());

        for (AccountId insider : List.of(colleague, visitor)) {
            assertThat(cast.as(insider, () -> desk.mayDecide(scene.place))).isPresent();
            assertThatThrownBy(() -> cast.as(insider, () -> desk.accept(waiting.id(), waiting.version())))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> cast.as(insider, () -> desk.giveBack(waiting.id(), waiting.version(), "Жоқ")))
                    .isInstanceOf(Refused.class);
        }
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.waiting(scene.place)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.accept(waiting.id(), waiting.version())))
                .isInstanceOf(NotFound.class);
        for (AccountId nobody : List.of(scene.volunteer, cast.somebody(Role.ADMINISTRATOR), scene.owner)) {
            assertThatThrownBy(() -> cast.as(nobody, () -> desk.accept(waiting.id(), waiting.version())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(listing().nameKk()).isEqualTo("Мерей дәріханасы");
        assertThat(cast.as(scene.coordinator, () -> desk.mayDecide(scene.place)))
                .isEmpty();
        accept(waiting);
        assertThat(listing().nameKk()).isEqualTo("Гүлдер");
    }

    @Test
    void nobodyElseAsks() {
        AccountId other = cast.somebody(Role.OWNER);
        assertThatThrownBy(() -> cast.as(other, () -> changes.of(scene.place))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(other, () -> changes.withdraw(scene.place, new ChangeId(scene.place.value()))))
                .isInstanceOf(NotFound.class);
        ApplicationAnswers told = cast.as(scene.owner, () -> changes.told(scene.place));
        assertThatThrownBy(() -> cast.as(
                        other,
                        () -> changes.ask(
                                scene.place, ChangeLine.NAME, new ShownLine(told, Optional.empty()), told, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofAPlaceThatHasLeftNothingWaits() {
        ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        cast.as(scene.coordinator, () -> review.end(scene.place, Validity.CLOSED, "Жабылды"));

        assertThat(cast.as(scene.coordinator, () -> desk.waiting(scene.place))).isEmpty();
        assertThatThrownBy(() -> ask(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлзар")))
                .isInstanceOf(Refused.class);
        assertThat(trail()).contains("place.change.NAME WAITING WITHDRAWN");
    }

    /** There and back is far too. */
    @Test
    void pinsThatAreMovedALittleAgainAndAgainAreMovedFarInSum() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(60).text()));
        accept(waiting());
        assertThat(seen().point().metresTo(north(60))).isLessThan(1);
        assertThat(isGrave(north(0))).isTrue();
        assertThat(isGrave(north(30))).isFalse();

        VisitId visit = scene.begun(VisitKind.YEARLY);
        scene.report(visit, Map.of());
        scene.confirm(visit);
        assertThat(isGrave(north(0))).isFalse();
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(0).text()));
        accept(waiting());
        assertThat(listing().point().metresTo(north(0))).isLessThan(1);
    }

    @Test
    void aPlaceThatMovedFarComesBackOnceSomebodyHasLookedAndTwoHaveDecided() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(160).text()));
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        assertThat(status().isPausedForChange()).isTrue();
        assertThat(isSeen()).isFalse();
        assertThat(listing().point().metresTo(north(0))).isLessThan(1);
        assertThat(told(scene.coordinator)).anySatisfy(text -> assertThat(text).contains("has left the map"));
        refuses("place.refused.change-waiting", () -> cast.as(scene.owner, () -> ownedValidity.resume(scene.place)));
        assertThat(waiting().grave()).isTrue();

        accept(waiting());
        assertThat(listing().point().metresTo(north(160))).isLessThan(1);
        assertThat(status().currentValidity()).contains(Validity.SUSPENDED);
        assertThat(status().changeToSee())
                .hasValueSatisfying(change -> assertThat(change.isSeen()).isFalse());
        AccountId other = cast.coordinator(Personas.ALMATY);
        refuses("place.refused.change-unseen", () -> reinstate(other));

        VisitRow planned =
                cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)).getFirst();
        assertThat(planned.what()).isEqualTo("visit.kind.AFTER_CHANGE");
        cast.as(scene.coordinator, () -> planning.assign(planned.id(), planned.version(), scene.volunteer));
        cast.as(scene.volunteer, () -> {
            visits.accept(planned.id());
            visits.start(planned.id(), new Position(north(160), 10), "Ертерек келдім");
        });
        scene.report(planned.id(), Map.of());
        scene.confirm(planned.id());
        assertThat(status().changeToSee())
                .hasValueSatisfying(change -> assertThat(change.isSeen()).isTrue());
        assertThat(isSeen()).isFalse();

        refuses("place.refused.change-accepted", () -> reinstate(scene.coordinator));
        reinstate(other);
        assertThat(status().changeToSee()).isEmpty();
        assertThat(status().outstanding()).isEmpty();
        assertThat(seen().point().metresTo(north(160))).isLessThan(1);
        assertThat(isGrave(north(90))).isFalse();
    }

    /** Whoever began before the change was accepted went to see what was there before. */
    @Test
    void aVisitThatBeganBeforeHasNotSeenTheChange() {
        VisitId visit = scene.begun(VisitKind.YEARLY);
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(160).text()));
        accept(waiting());
        scene.report(visit, Map.of());
        scene.confirm(visit);

        refuses("place.refused.change-unseen", () -> reinstate(cast.coordinator(Personas.ALMATY)));
    }

    @Test
    void anotherBusinessIsLookedAtToo() {
        String number = Personas.taxNumber();
        ask(ChangeLine.BUSINESS, Map.of(ApplicationField.TAX_NUMBER, number, ApplicationField.LEGAL_NAME, "«Гүл» ЖШС"));
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        accept(waiting());

        assertThat(cast.as(scene.owner, () -> changes.told(scene.place)).legalName())
                .isEqualTo("«Гүл» ЖШС");
        assertThat(status().currentValidity()).contains(Validity.SUSPENDED);
        assertThat(status().outstanding()).extracting(Outstanding::requirement).contains("visit.business");
        refuses("place.refused.change-unseen", () -> reinstate(cast.coordinator(Personas.ALMATY)));
    }

    @Test
    void whatIsGivenBackOrTakenBackLeavesThePauseToTheOwner() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(160).text()));
        ChangeRow waiting = waiting();
        cast.as(scene.coordinator, () -> desk.giveBack(waiting.id(), waiting.version(), "Мекенжайы бұрынғы"));
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        assertThat(seen().point().metresTo(north(0))).isLessThan(1);

        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(160).text()));
        ChangeRow again = waiting();
        cast.as(scene.owner, () -> changes.withdraw(scene.place, again.id()));
        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        assertThat(isSeen()).isTrue();
    }

    @Test
    void whoeverAcceptedWhatIsToBeSeenDoesNotVisit() {
        ask(ChangeLine.PIN, Map.of(ApplicationField.PIN, north(160).text()));
        accept(waiting());
        assertThat(fourEyes.barredFromVisiting(scene.place)).contains(scene.coordinator);
    }

    private void reinstate(AccountId who) {
        cast.as(
                who,
                () -> review.reinstate(
                        scene.place, review.place(scene.place).row().version(), "Көрдік"));
    }

    private PlaceStatus status() {
        return cast.as(scene.owner, () -> ownedPlaces.place(scene.place)).row().status();
    }

    private boolean isSeen() {
        return published.now().all().stream().anyMatch(place -> place.id().equals(scene.place));
    }

    private boolean isGrave(GeoPoint pin) {
        return cast.as(
                scene.owner,
                () -> changes.isGrave(
                        scene.place, ChangeLine.PIN, new ApplicationAnswers(Map.of(ApplicationField.PIN, pin.text()))));
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static GeoPoint north(int metres) {
        return new GeoPoint(43.2389 + metres / 111_195.0, 76.9046);
    }

    private boolean ask(ChangeLine line, Map<ApplicationField, String> answers) {
        return cast.as(scene.owner, () -> {
            ApplicationAnswers told = changes.told(scene.place);
            Optional<ChangeId> waiting = changes.of(scene.place).stream()
                    .filter(row -> row.isWaiting() && row.line() == line)
                    .map(ChangeRow::id)
                    .findFirst();
            return changes.ask(scene.place, line, new ShownLine(told, waiting), told.with(answers), "");
        });
    }

    private ChangeRow waiting() {
        return cast.as(scene.coordinator, () -> desk.waiting(scene.place)).getFirst();
    }

    private void accept(ChangeRow row) {
        cast.as(scene.coordinator, () -> desk.accept(row.id(), row.version()));
    }

    private PublicPlace seen() {
        return published.now().all().stream()
                .filter(place -> place.id().equals(scene.place))
                .findFirst()
                .orElseThrow();
    }

    private Listing listing() {
        return cast.as(scene.owner, () -> ownedPlaces.place(scene.place)).row().submitted();
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 100)).stream()
                .map(InboxRow::text)
                .map(text -> text.in(Language.EN))
                .filter(text -> text.contains("change"))
                .toList();
    }

    private List<String> trail() {
        return cast.as(scene.coordinator, () -> trail.of(scene.place)).stream()
                .map(entry -> entry.row())
                .map(row -> row.subject() + " " + row.from() + " " + row.to())
                .toList();
    }
}
