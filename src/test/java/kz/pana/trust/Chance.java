package kz.pana.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import kz.pana.place.row.PlaceId;
import kz.pana.trust.Step.Move;

/**
 * Draws the next step: often one that leads on, so that places come to be seen and more can go wrong; else anything by
 * anybody.
 */
final class Chance {

    private static final Move[] MOVES = Move.values();

    /** Rare, for they end a story. */
    private static final List<Move> ENDS = List.of(Move.REVOKE, Move.CLOSE, Move.WITHDRAW, Move.REJECT, Move.DISCARD);

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Step next(World world) {
        int place = world.places.size() < World.MOST_PLACES || random.nextInt(5) > 0 ? 0 : 1;
        return random.nextInt(100) < 65 ? leadingOn(world, place) : anything(world, place);
    }

    private Step anything(World world, int place) {
        Move move = MOVES[random.nextInt(MOVES.length)];
        if (ENDS.contains(move) && random.nextInt(4) > 0) {
            move = Move.TIME;
        }
        int owner = place < world.places.size() ? world.model.places.get(place).owner : random.nextInt(Cast.OWNERS);
        return new Step(move, anybody(move, owner), place, random.nextInt(64));
    }

    /** Whoever would do such a thing, mostly. */
    private int anybody(Move move, int owner) {
        if (random.nextInt(4) == 0) {
            return random.nextInt(Cast.SIZE);
        }
        return switch (move) {
            case BLOCK, LET_IN, APPOINT, DISMISS -> Cast.ADMINISTRATOR + random.nextInt(2);
            case ANSWER, AGREE, SUBMIT, DISCARD, PAUSE, RESUME, WITHDRAW, EDIT, ASK, TAKE_BACK, LEAVE, BRING_BACK ->
                owner;
            case BEGIN -> random.nextInt(Cast.OWNERS);
            case ACCEPT, DECLINE, START, FILL, REPORT, UNABLE -> volunteer();
            case JOIN, PASS -> random.nextInt(Cast.FIRST_COORDINATOR + 2);
            default -> coordinator();
        };
    }

    private int coordinator() {
        return Cast.FIRST_COORDINATOR + random.nextInt(4);
    }

    private int volunteer() {
        return Cast.FIRST_VOLUNTEER + random.nextInt(4);
    }

    private Step leadingOn(World world, int place) {
        Optional<PlaceId> id = world.place(place);
        if (id.isEmpty()) {
            return step(Move.BEGIN, random.nextInt(Cast.OWNERS), place);
        }
        PlaceFacts facts = world.facts(id.get());
        return switch (facts.application) {
            case "DRAFT", "NEEDS_CHANGES" -> applying(world, id.get(), facts, place);
            case "SUBMITTED" -> step(Move.TAKE_ON, coordinator(), place);
            case "ONBOARDING" ->
                lacking(world, id.get(), facts, place).orElseGet(() -> step(Move.APPROVE, coordinator(), place));
            case "APPROVED" -> running(world, id.get(), facts, place);
            default ->
                world.places.size() < World.MOST_PLACES
                        ? step(Move.BEGIN, random.nextInt(Cast.OWNERS), place)
                        : anything(world, place);
        };
    }

    private Step applying(World world, PlaceId id, PlaceFacts facts, int place) {
        if (!world.typed.containsKey(id) || world.typed.get(id) == World.Typed.FIRST) {
            return step(Move.ANSWER, facts.owner, place);
        }
        return step(facts.agreement.equals("-") ? Move.AGREE : Move.SUBMIT, facts.owner, place);
    }

    private Step running(World world, PlaceId id, PlaceFacts facts, int place) {
        if (!facts.asked.isEmpty() && random.nextInt(2) == 0) {
            return step(Move.ACCEPT_CHANGE, coordinator(), place);
        }
        Optional<Step> lacking = lacking(world, id, facts, place);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        return switch (facts.validity) {
            case "PAUSED" -> step(Move.RESUME, facts.owner, place);
            case "SUSPENDED", "EXPIRED" -> step(Move.REINSTATE, coordinator(), place);
            default -> anything(world, place);
        };
    }

    /** The next thing to do where something is wanting. */
    private Optional<Step> lacking(World world, PlaceId id, PlaceFacts facts, int place) {
        List<String> lacks = new ArrayList<>(world.model.lacks(facts, world.portal.now()));
        if (facts.validity.equals("EXPIRED") || facts.changedAtStep > 0 && !facts.changeSeen) {
            lacks.add("a visit");
        }
        if (lacks.isEmpty()) {
            return Optional.empty();
        }
        if (lacks.contains("the agreement")) {
            return Optional.of(step(Move.AGREE, facts.owner, place));
        }
        if (lacks.contains("trained people")) {
            return Optional.of(
                    facts.team.size() < facts.needed() || random.nextInt(3) == 0
                            ? step(Move.JOIN, random.nextInt(Cast.FIRST_VOLUNTEER), place)
                            : step(Move.PASS, any(facts.team), place));
        }
        if (lacks.contains("an owner who is let in")) {
            return Optional.of(new Step(Move.LET_IN, Cast.ADMINISTRATOR, place, facts.owner));
        }
        return Optional.of(visiting(world, id, place));
    }

    private Step visiting(World world, PlaceId id, int place) {
        Optional<Object> open = World.last(
                world.of("visit.Visit", id),
                row -> !List.of("CONFIRMED", "UNABLE", "MISSED", "CANCELLED").contains(World.state(row)));
        String state = open.map(World::state).orElse("-");
        int volunteer = open.map(row -> world.number(EntityShape.get(row, "volunteerId")))
                .filter(who -> who >= 0)
                .orElseGet(this::volunteer);
        return switch (state) {
            case "PLANNED", "DECLINED" -> new Step(Move.ASSIGN, coordinator(), place, volunteer());
            case "ASSIGNED" -> step(Move.ACCEPT, volunteer, place);
            case "ACCEPTED", "RETURNED" -> step(Move.START, volunteer, place);
            case "STARTED" -> step(random.nextInt(2) == 0 ? Move.FILL : Move.REPORT, volunteer, place);
            case "REPORTED" -> step(Move.CONFIRM, coordinator(), place);
            default -> new Step(Move.PLAN, coordinator(), place, random.nextInt(4) == 0 ? random.nextInt(64) : 0);
        };
    }

    private int any(Set<Integer> people) {
        return people.stream().skip(random.nextInt(people.size())).findFirst().orElseThrow();
    }

    private Step step(Move move, int who, int place) {
        return new Step(move, who, place, random.nextInt(64));
    }
}
