package kz.pana.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.change.ChangedAnswer;
import kz.pana.place.row.PlaceId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The owner of an approved place asks for another name, address or pin: until somebody accepts it, the old one stands. */
@Entity
@Table(name = "change_request")
class ChangeRequest extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;

    @Enumerated(EnumType.STRING)
    private ChangeLine line;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    /** The line while the request waits: the database keeps to one for each place. */
    @Enumerated(EnumType.STRING)
    private @Nullable ChangeLine waitingLine;

    @ElementCollection
    @CollectionTable(name = "changed_answer", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Map<ApplicationField, ChangedAnswer> answers = new EnumMap<>(ApplicationField.class);

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable String why;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    ChangeRequest(
            Place place,
            ChangeLine line,
            ApplicationAnswers before,
            ApplicationAnswers after,
            String why,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.id().value();
        this.line = line;
        this.state = ChangeState.WAITING;
        this.waitingLine = line;
        line.fields().forEach(field -> answers.put(field, new ChangedAnswer(before.get(field), after.get(field))));
        this.askedBy = by.id().value();
        this.askedAt = now;
        this.why = orNull(why);
        registerEvent(changed(by, "-", ChangeState.WAITING, this.why));
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    ChangeLine line() {
        return line;
    }

    ChangeState state() {
        return state;
    }

    /** What stood there when it was asked for. */
    ApplicationAnswers before() {
        return each(ChangedAnswer::before);
    }

    /** What is to stand there. */
    ApplicationAnswers after() {
        return each(ChangedAnswer::after);
    }

    /** Whether it was given back, and not before then. */
    boolean isReturnedSince(Instant then) {
        return state == ChangeState.RETURNED && decidedAt != null && !decidedAt.isBefore(then);
    }

    /** Whether it was accepted, and not before then. */
    boolean isAcceptedSince(Instant then) {
        return state == ChangeState.ACCEPTED && decidedAt != null && !decidedAt.isBefore(then);
    }

    void accept(Actor by, Instant now) {
        decide(ChangeState.ACCEPTED, by, null, now);
    }

    /** Gives it back: what stood there stands. */
    void giveBack(Actor by, String said, Instant now) {
        decide(ChangeState.RETURNED, by, said, now);
    }

    /** Nobody wants it decided any more. */
    void withdraw(@Nullable Actor by, Instant now) {
        move(ChangeState.WITHDRAWN, by, null, now);
    }

    /** @param told all that is told of the place now */
    ChangeRow row(ApplicationAnswers told, boolean grave, double movedMetres) {
        return new ChangeRow(
                id(),
                version(),
                place(),
                line,
                state,
                told,
                told.with(typed(ChangedAnswer::after)),
                grave,
                movedMetres,
                askedAt,
                why == null ? "" : why,
                note == null ? "" : note,
                Optional.empty());
    }

    private void decide(ChangeState next, Actor by, @Nullable String said, Instant now) {
        if (by.id().value().equals(askedBy)) {
            throw new Refused(Message.of("place.refused.own"));
        }
        move(next, by, said, now);
        decidedBy = by.id().value();
        note = said;
    }

    private void move(ChangeState next, @Nullable Actor by, @Nullable String said, Instant now) {
        if (!state.leadsTo(next)) {
            throw new Refused(Message.of("place.refused.change-decided"));
        }
        registerEvent(changed(by, state.name(), next, said));
        state = next;
        waitingLine = null;
        decidedAt = now;
    }

    private ApplicationAnswers each(Function<ChangedAnswer, String> which) {
        return new ApplicationAnswers(typed(which));
    }

    private Map<ApplicationField, String> typed(Function<ChangedAnswer, String> which) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> which.apply(entry.getValue())));
    }

    /** In the trail of its place. */
    private StateChanged changed(@Nullable Actor by, String from, ChangeState to, @Nullable String said) {
        return new StateChanged(
                line.subject(),
                placeId,
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to.name(),
                said);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
