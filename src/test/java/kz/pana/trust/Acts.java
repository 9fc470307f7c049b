package kz.pana.trust;

import java.time.Duration;
import java.util.Optional;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Validity;

/** Takes a step of a sequence: who may not is refused by the portal itself. */
final class Acts {

    private final World world;
    private final PlaceActs places;
    private final TeamActs team;
    private final VisitActs visits;

    Acts(World world) {
        this.world = world;
        this.places = new PlaceActs(world);
        this.team = new TeamActs(world);
        this.visits = new VisitActs(world);
    }

    TeamActs team() {
        return team;
    }

    void take(Step step) {
        switch (step.move()) {
            case BEGIN -> places.begin(step);
            case TIME -> pass(VisitActs.jump(step.x()));
            case BLOCK -> team.block(step, true);
            case LET_IN -> team.block(step, false);
            case APPOINT -> team.appoint(step);
            case DISMISS -> team.dismiss(step);
            case DISMISS_VOLUNTEER -> team.dismissVolunteer(step);
            default -> {
                Optional<PlaceId> place = world.place(step.place());
                place.ifPresent(id -> take(step, id));
            }
        }
    }

    private void take(Step step, PlaceId id) {
        switch (step.move()) {
            case ANSWER -> places.answer(step, id);
            case AGREE -> places.agree(step, id);
            case SUBMIT -> places.submit(step, id);
            case DISCARD -> places.discard(step, id);
            case TAKE_ON -> places.takeOn(step, id);
            case GIVE_BACK -> places.giveBack(step, id);
            case REJECT -> places.reject(step, id);
            case APPROVE -> places.approve(step, id);
            case SUSPEND -> places.suspend(step, id);
            case REINSTATE -> places.reinstate(step, id);
            case REVOKE -> places.end(step, id, Validity.REVOKED);
            case CLOSE -> places.end(step, id, Validity.CLOSED);
            case PAUSE -> places.pause(step, id);
            case RESUME -> places.resume(step, id);
            case WITHDRAW -> places.withdraw(step, id);
            case EDIT -> places.edit(step, id);
            case ASK -> places.ask(step, id);
            case TAKE_BACK -> places.takeBack(step, id);
            case ACCEPT_CHANGE -> places.decide(step, id, true);
            case RETURN_CHANGE -> places.decide(step, id, false);
            case JOIN -> team.join(step, id);
            case PASS -> team.pass(step, id);
            case LEAVE -> team.leave(step, id);
            case BRING_BACK -> team.bringBack(step, id);
            case REVOKE_CERTIFICATE -> team.revoke(step, id);
            case OLD_AGREEMENT -> places.agreedBefore(id);
            default -> visit(step, id);
        }
    }

    private void visit(Step step, PlaceId id) {
        switch (step.move()) {
            case PLAN -> visits.plan(step, id);
            case ASSIGN -> visits.assign(step, id);
            case ACCEPT -> visits.accept(step, id);
            case DECLINE -> visits.decline(step, id);
            case START -> visits.start(step, id);
            case FILL -> visits.fill(step, id);
            case REPORT -> visits.report(step, id);
            case CONFIRM -> visits.confirm(step, id);
            case RETURN -> visits.giveBack(step, id);
            case CANCEL -> visits.cancel(step, id);
            case UNABLE -> visits.unable(step, id);
            case ISSUE_SIGN -> visits.issue(step, id);
            case REPLACE_SIGN -> visits.replace(step, id);
            case MISS_SIGN -> visits.miss(step, id);
            case VOID_SIGN -> visits.declareVoid(step, id);
            case TELL -> visits.tell(step, id);
            case ORDER_VISIT -> visits.order(step, id);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void pass(Duration time) {
        world.portal.setClock(world.portal.now().plus(time));
        if (time.isNegative()) {
            // What time alone will change was worked out by the clock that was wrong: everything is looked at anew.
            world.places.forEach(id -> world.portal.happens(new PlaceChanged(id)));
        }
    }

    /** What the portal does every few seconds by itself. */
    void work() {
        world.portal.run("place.Publications", "assessDue");
        world.portal.run("visit.VisitCalendar", "noteMissed");
    }
}
