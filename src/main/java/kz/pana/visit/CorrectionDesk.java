package kz.pana.visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.ChangeDesk;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.platform.Unchanged;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.Correction;
import kz.pana.visit.report.CorrectionRow;
import kz.pana.visit.report.CorrectionState;
import kz.pana.visit.row.VisitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide about the corrections that a visit brought: accepted, they are edits of its place. */
@Service
@ForCoordinator
@Transactional
public class CorrectionDesk {

    private final VisitScope scope;
    private final ChangeDesk changes;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    CorrectionDesk(
            VisitScope scope,
            ChangeDesk changes,
            PlaceDirectory places,
            AccountDirectory directory,
            SignedIn signedIn,
            Clock clock) {
        this.scope = scope;
        this.changes = changes;
        this.places = places;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What the visit saw otherwise; nothing before its report is handed in, or where the coordinator is of the place.
     *
     * @throws NotFound if the visit is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<CorrectionRow> of(VisitId id) {
        Visit visit = scope.visit(id);
        if (!visit.isHandedIn() || scope.isInsider(visit.place())) {
            return List.of();
        }
        ApplicationAnswers told =
                ApplicationAnswers.of(places.row(visit.place()).submitted());
        return visit.corrections().entrySet().stream()
                .map(noted -> row(visit, noted.getKey(), noted.getValue(), told))
                .toList();
    }

    private CorrectionRow row(Visit visit, CorrectedLine line, Correction noted, ApplicationAnswers told) {
        return new CorrectionRow(
                line,
                noted.told(),
                noted.seen(),
                told.get(line.field()),
                noted.state(),
                noted.isNoted()
                        && line == CorrectedLine.PIN
                        && scope.coordinates(places.row(visit.place()))
                        && changes.isFar(visit.place(), noted.seen()),
                visit.problem(line).orElse(""));
    }

    /** Why the coordinator accepts none of them; empty if they do. */
    @Transactional(readOnly = true)
    public Optional<Message> mayAccept(VisitId id) {
        return mayAccept(scope.visit(id));
    }

    private Optional<Message> mayAccept(Visit visit) {
        // A place that is not approved yet may have been handed in for another region since.
        return scope.coordinates(places.row(visit.place()))
                ? changes.mayCorrect(visit.place()).or(() -> scope.mayNeverStand(visit))
                : Optional.of(Message.of("place.refused.not-corrected"));
    }

    /**
     * Why the coordinator may not say that nothing else was wrong; empty if they may. Nobody says it of a place that they
     * visited or vouched for themselves.
     */
    @Transactional(readOnly = true)
    public Optional<Message> mayClear(VisitId id) {
        return mayClear(scope.visit(id));
    }

    private Optional<Message> mayClear(Visit visit) {
        return mayAccept(visit).or(() -> scope.mayClear(visit.place()));
    }

    /**
     * Accepts a correction: it is told at once of the place, and its owner hears of it. Once more changes nothing. What the
     * volunteer found wrong with its item stays a defect until it is cleared.
     *
     * @throws Refused if the coordinator owns the place, ever worked there or visited it since it was approved; if whoever
     *     made the visit was shut out, or is of the place by now; if the place is not approved or has left; if something
     *     else is told of it by now than what the visit corrects, or its owner asks for another pin; or if somebody
     *     declined it
     */
    public void accept(VisitId id, CorrectedLine line) {
        places.inTurn(scope.visit(id).place());
        Visit visit = scope.visit(id);
        Correction noted = visit.correction(line).orElseThrow(NotFound::new);
        refuse(mayAccept(visit));
        if (visit.decide(line, CorrectionState.ACCEPTED, signedIn.actor(), clock.instant())) {
            Actor volunteer = visit.volunteer()
                    .map(directory::person)
                    .map(person -> new Actor(person.id(), person.name(), Set.of(), Set.of()))
                    .orElseThrow();
            changes.correct(visit.place(), line.field(), noted.told(), noted.seen(), volunteer);
        }
    }

    /**
     * Says that what was put right is all that was wrong with its item of the checklist, so that it is no defect. Once more
     * changes nothing.
     *
     * @param problem what the coordinator read that the volunteer wrote of it
     * @throws Refused if the coordinator {@linkplain #mayClear may not}, or it is not accepted yet
     * @throws OptimisticLockingFailureException if the volunteer wrote something else since
     */
    public void clear(VisitId id, CorrectedLine line, String problem) {
        places.inTurn(scope.visit(id).place());
        Visit visit = scope.visit(id);
        refuse(mayClear(visit));
        Unchanged.require(
                visit.problem(line).filter(now -> !now.equals(problem)).isEmpty());
        visit.clear(line, signedIn.actor());
    }

    private static void refuse(Optional<Message> why) {
        why.ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /**
     * Leaves what is told as it is. Once more changes nothing.
     *
     * @throws Refused if the coordinator is of the place, or somebody accepted it
     */
    public void decline(VisitId id, CorrectedLine line) {
        Visit visit = scope.visit(id);
        scope.requireOutsider(visit.place());
        visit.decide(line, CorrectionState.DECLINED, signedIn.actor(), clock.instant());
    }
}
