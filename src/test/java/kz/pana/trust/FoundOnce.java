package kz.pana.trust;

import java.util.Arrays;
import java.util.List;
import kz.pana.trust.Step.Move;

/** Ways to faults that were found, and that are mended since: in all of them the clock is set back by hours. */
final class FoundOnce {

    private static final int OWNER = 0;
    private static final int VOLUNTEER = 5;
    private static final int COORDINATOR = 8;
    private static final int ANOTHER = 9;

    /** A coordinator who volunteers too. */
    private static final int BOTH = 10;

    private static final int ONBOARDING = 0;
    private static final int YEARLY = 1;
    private static final int BACK = 14;
    private static final int A_DAY = 4;
    private static final int FAR = 8;

    /** Whoever visited after the approval, by a clock that had been set back, was taken for a visitor from before it. */
    static final List<Step> VISITOR_OF_BEFORE = all(
            approved(),
            List.of(time(BACK)),
            visit(YEARLY, BOTH, COORDINATOR),
            List.of(time(A_DAY)),
            visit(YEARLY, VOLUNTEER, COORDINATOR),
            List.of(step(Move.SUSPEND, COORDINATOR, 0), step(Move.REINSTATE, BOTH, 0)));

    /** A visit that was begun before a pin moved far was taken for one that saw it there. */
    static final List<Step> SEEN_BEFORE_IT_MOVED = all(
            approved(),
            List.of(time(A_DAY)),
            visit(YEARLY, VOLUNTEER, COORDINATOR).subList(0, 4),
            List.of(step(Move.ASK, OWNER, FAR), time(BACK), step(Move.ACCEPT_CHANGE, COORDINATOR, 1)),
            visit(YEARLY, VOLUNTEER, COORDINATOR).subList(4, 7),
            List.of(step(Move.REINSTATE, ANOTHER, 0)));

    /** Of two who accepted grave changes, the second was forgotten. */
    static final List<Step> SECOND_ACCEPTOR = all(
            approved(),
            List.of(
                    time(A_DAY),
                    step(Move.ASK, OWNER, FAR),
                    step(Move.ACCEPT_CHANGE, COORDINATOR, 1),
                    time(BACK),
                    step(Move.ASK, OWNER, 5),
                    step(Move.ACCEPT_CHANGE, ANOTHER, 1),
                    time(A_DAY)),
            visit(ONBOARDING, VOLUNTEER, BOTH).subList(1, 7),
            List.of(step(Move.REINSTATE, ANOTHER, 0)));

    private FoundOnce() {}

    private static List<Step> approved() {
        return all(
                List.of(
                        step(Move.BEGIN, OWNER, 0),
                        step(Move.ANSWER, OWNER, 1),
                        step(Move.AGREE, OWNER, 0),
                        step(Move.SUBMIT, OWNER, 0),
                        step(Move.TAKE_ON, COORDINATOR, 0),
                        step(Move.JOIN, OWNER, 0),
                        step(Move.JOIN, 2, 0),
                        step(Move.PASS, OWNER, 0),
                        step(Move.PASS, 2, 0)),
                visit(ONBOARDING, 6, COORDINATOR),
                List.of(step(Move.APPROVE, ANOTHER, 0)));
    }

    private static List<Step> visit(int kind, int volunteer, int coordinator) {
        return List.of(
                step(Move.PLAN, COORDINATOR, kind),
                step(Move.ASSIGN, COORDINATOR, volunteer),
                step(Move.ACCEPT, volunteer, 0),
                step(Move.START, volunteer, 0),
                step(Move.FILL, volunteer, 1),
                step(Move.REPORT, volunteer, 0),
                step(Move.CONFIRM, coordinator, 0));
    }

    private static Step time(int jump) {
        return step(Move.TIME, 0, jump);
    }

    private static Step step(Move move, int who, int x) {
        return new Step(move, who, 0, x);
    }

    @SafeVarargs
    private static List<Step> all(List<Step>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
