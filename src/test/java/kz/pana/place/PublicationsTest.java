package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PauseReason;
import kz.pana.platform.TransactionPerItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to places. */
@PanaTest
@RecordApplicationEvents
class PublicationsTest {

    @Autowired
    Personas cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    PlaceRepository places;

    @Autowired
    List<Requirement> requirements;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ChangeRequests requests;

    @Autowired
    ValidityNotifications notifications;

    @Autowired
    ApplicationEvents published;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Test
    void aPlaceThatSomebodyIsAtDoesNotKeepTheOthersOnTheMap() {
        UUID busy = UUID.randomUUID();
        UUID place = Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answers())
                .value();
        transaction.executeWithoutResult(
                status -> places.findById(place).orElseThrow().assessed(List.of(), clock.instant(), clock.instant()));

        PlaceRepository contended = mock();
        when(contended.dueAt(any())).thenReturn(List.of(busy, place));
        when(contended.findAllById(any())).thenAnswer(asked -> {
            List<UUID> ids = asked.getArgument(0);
            if (ids.contains(busy)) {
                throw new OptimisticLockingFailureException("somebody else was at it");
            }
            return places.findAllById(ids);
        });
        new Publications(
                        contended,
                        requirements,
                        requests,
                        notifications,
                        new TransactionPerItem(transaction, clock),
                        entities,
                        clock)
                .assessDue();

        assertThat(places.findById(place).map(Place::outstanding))
                .hasValueSatisfying(outstanding -> assertThat(outstanding).isNotEmpty());
    }

    @Test
    void twoHundredPlacesThatCannotBeAssessedDoNotHideTheNextOne() {
        UUID next = approved(clock.instant().minusSeconds(1));
        List<UUID> broken = Stream.generate(() -> copyOf(next, clock.instant().minusSeconds(60)))
                .limit(201)
                .toList();
        publications(places -> subject -> {
                    if (broken.contains(subject.id().value())) {
                        throw new IllegalStateException("a row that nobody can read");
                    }
                    return Requirement.Finding.lacks(
                            new Outstanding("sign", Message.of("sign.outstanding.none"), NextActor.COORDINATOR));
                })
                .assessDue();

        assertThat(isPublished(next)).isFalse();
        assertThat(broken).as("what cannot be assessed is not shown on trust").noneMatch(this::isPublished);
    }

    @Test
    void aPlaceThatCannotBeAssessedIsHiddenWithItsReasonAndComesBack() {
        UUID place = approved(clock.instant().minusSeconds(31));
        publications(places -> subject -> {
                    throw new IllegalStateException("a row that nobody can read");
                })
                .assessDue();
        assertThat(isPublished(place)).isFalse();
        assertThat(places.findById(place).orElseThrow().outstanding())
                .extracting(lacking -> lacking.words().key())
                .containsExactly("place.outstanding.assessment");

        publications(places -> subject -> Requirement.Finding.met()).assessDue();
        assertThat(isPublished(place)).isTrue();
    }

    /** A certificate ran out, somebody left, the sign is gone: nobody decided it, so nobody else would tell her. */
    @Test
    void theOwnerIsToldOnceThatHerPlaceLeftTheMapAndWhy() {
        UUID place = approved(clock.instant().minusSeconds(1));
        Message few = Message.of("training.outstanding", 0, 1);
        Publications publications = publications(places -> subject -> new Requirement.Finding(
                List.of(new Outstanding("training", few, NextActor.OWNER)),
                clock.instant().plusMillis(1)));

        publications.assessDue();
        database.sql("update place set assess_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), place)
                .update();
        publications.assessDue();

        assertThat(offMap(place)).singleElement().satisfies(notice -> {
            assertThat(notice.alert()).isTrue();
            assertThat(notice.text().args()).contains(few);
        });
    }

    @Test
    void sheIsNotToldTwiceWhatSheHearsOtherwise() {
        UUID place = approved(clock.instant().minusSeconds(1));
        publications(new Requirement() {
                    @Override
                    public boolean isToldOtherwise() {
                        return true;
                    }

                    @Override
                    public Function<Subject, Finding> among(Collection<Subject> places) {
                        return subject -> Finding.lacks(
                                new Outstanding("visit", Message.of("visit.outstanding.again"), NextActor.OWNER));
                    }
                })
                .assessDue();

        assertThat(isPublished(place)).isFalse();
        assertThat(offMap(place)).isEmpty();
    }

    private List<Notice> offMap(UUID place) {
        return published.stream(Notice.class)
                .filter(notice -> notice.text().key().equals("place.notice.off-map"))
                .filter(notice -> notice.target().equals(new PlaceTarget.ToPlace(new PlaceId(place))))
                .toList();
    }

    /** Whoever moves a place calls nothing more: no service can forget the trail, the others or the map. */
    @Test
    void aMoveIsInTheTrailAndAssessedOnceWhoeverMadeIt() {
        UUID id = approved(clock.instant().plusSeconds(60));
        Actor somebody = cast.as(cast.somebody(Role.COORDINATOR), signedIn::actor);

        transaction.executeWithoutResult(status -> {
            Place place = places.findById(id).orElseThrow();
            place.pause(somebody, Pause.of(PauseReason.UNSAID, null), clock.instant());
            place.resume(somebody, clock.instant());
            place.pause(somebody, Pause.of(PauseReason.UNSAID, null), clock.instant());
        });

        assertThat(trail(id)).containsExactly("PAUSED", "HIDDEN", "CURRENT", "PAUSED");
        assertThat(published.stream(PlaceChanged.class)
                        .filter(changed -> changed.place().value().equals(id)))
                .hasSize(1);
        assertThat(published.stream(PublicationChanged.class)
                        .filter(changed -> changed.place().value().equals(id)))
                .hasSize(1);
        assertThat(isPublished(id)).isFalse();
    }

    @Test
    void aMoveThatIsTakenBackIsToldToNobody() {
        UUID id = approved(clock.instant().plusSeconds(60));
        Actor somebody = cast.as(cast.somebody(Role.COORDINATOR), signedIn::actor);

        transaction.executeWithoutResult(status -> {
            places.findById(id).orElseThrow().pause(somebody, Pause.of(PauseReason.UNSAID, null), clock.instant());
            status.setRollbackOnly();
        });

        assertThat(trail(id)).isEmpty();
        assertThat(published.stream(PlaceChanged.class)
                        .filter(changed -> changed.place().value().equals(id)))
                .isEmpty();
        assertThat(isPublished(id)).isTrue();
    }

    private List<String> trail(UUID id) {
        return database.sql("select to_state from trail_entry where subject_id = ? order by line_number")
                .param(id)
                .query(String.class)
                .list();
    }

    /** A deadlock, a lost connection: the next try comes within seconds. */
    @Test
    void oneFailureTakesNoPlaceOffTheMap() {
        UUID place = approved(clock.instant().minusSeconds(2));
        publications(places -> subject -> {
                    throw new IllegalStateException("once");
                })
                .assessDue();

        assertThat(isPublished(place)).isTrue();
    }

    @AfterEach
    void nothingOfThisIsDue() {
        database.sql("update place set assess_at = null, published = false where name_ru = 'Лавка'")
                .update();
    }

    private Publications publications(Requirement requirement) {
        return new Publications(
                places,
                List.of(requirement),
                requests,
                notifications,
                new TransactionPerItem(transaction, clock),
                entities,
                clock);
    }

    private UUID approved(Instant due) {
        PlaceCode code = new PublishedPlaceRows(database, cast).publish("KZ-75", "almaty", "Лавка", 43.2, 76.9);
        database.sql("update place set assess_at = ? where code = ?")
                .params(Timestamp.from(due), code.value())
                .update();
        return places.findByCode(code.value()).orElseThrow().id().value();
    }

    private UUID copyOf(UUID model, Instant due) {
        UUID id = UUID.randomUUID();
        String same = database
                .sql("select column_name from information_schema.columns where lower(table_name) = 'place'"
                        + " and table_schema = current_schema")
                .query(String.class)
                .list()
                .stream()
                .filter(column -> !List.of("id", "code", "assess_at").contains(column.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        database.sql("insert into place (id, code, assess_at, " + same + ") select ?, ?, ?, " + same
                        + " from place where id = ?")
                .params(id, PlaceCode.create().value(), Timestamp.from(due), model)
                .update();
        return id;
    }

    private boolean isPublished(UUID place) {
        return places.findById(place).orElseThrow().isPublished();
    }
}
