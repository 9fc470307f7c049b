package kz.pana.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.PlaceStatus;
import kz.pana.trust.RulesModel.Line;
import kz.pana.trust.RulesModel.VisitFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Takes steps one after another in a world of their own, and compares after each what the portal and the model say. */
final class Sequence {

    /** For so long the public may see what was true a moment ago. */
    private static final Duration MOMENT = Duration.ofSeconds(30);

    private static final Set<Class<?>> REFUSALS = Set.of(
            Refused.class,
            NotFound.class,
            InvalidValue.class,
            OptimisticLockingFailureException.class,
            DataIntegrityViolationException.class,
            AccessDeniedException.class);

    /** Of these the trail tells one state after the other. */
    private static final Set<String> STATES =
            Set.of("place.application", "place.validity", "place.publication", "visit", "sign");

    final World world;
    private final Acts acts;
    private final Map<List<Object>, String> states = new HashMap<>();
    private final List<Object> epochs = new ArrayList<>();
    private int published;

    Sequence(MemoryPortal portal) {
        world = new World(portal);
        acts = new Acts(world);
        Cast.everybody().forEach(who -> epochs.add(-1));
        people(PlaceFacts.NOBODY);
    }

    /** What these steps led to, to go on from more than once. */
    record Kept(World.Kept world, Map<List<Object>, String> states, List<Object> epochs) {}

    Kept keep() {
        return new Kept(world.keep(), Map.copyOf(states), List.copyOf(epochs));
    }

    void comeBackTo(Kept kept) {
        world.comeBackTo(kept.world());
        states.clear();
        states.putAll(kept.states());
        for (int who = 0; who < epochs.size(); who++) {
            epochs.set(who, kept.epochs().get(who));
        }
        published = 0;
    }

    /** How often a place came to be seen. */
    int published() {
        return published;
    }

    /** What is wrong after the step; empty if nothing is. */
    Optional<String> take(Step step) {
        RulesModel model = world.model;
        MemoryPortal portal = world.portal;
        model.step++;
        portal.trail.clear();
        portal.setClock(portal.now().plusSeconds(1));
        Optional<String> broken = tryTo(() -> acts.take(step));
        int actor = step.move() == Step.Move.TIME ? PlaceFacts.NOBODY : step.who();
        return broken.or(() -> read(actor))
                .or(() -> people(actor))
                .or(this::shownOnTrust)
                .or(() -> {
                    portal.trail.clear();
                    return tryTo(acts::work).or(() -> read(PlaceFacts.NOBODY));
                })
                .or(this::compare);
    }

    private static Optional<String> tryTo(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return REFUSALS.stream().anyMatch(kind -> kind.isInstance(e))
                    ? Optional.empty()
                    : Optional.of("the portal broke: " + broken(e));
        }
    }

    private static String broken(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .limit(6)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", e + " at ", ""));
    }

    /** Reads the trail of the step, judges each line and takes it in. */
    private Optional<String> read(int actor) {
        for (StateChanged changed : List.copyOf(world.portal.trail)) {
            int who = world.number(changed.who());
            Line line =
                    new Line(changed.subject(), changed.id(), who, changed.from(), changed.to(), changed.why() != null);
            Optional<String> wrong = whose(line, actor).or(() -> follows(line)).or(() -> judge(line));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> whose(Line line, int actor) {
        return line.who() == actor || line.who() == PlaceFacts.NOBODY
                ? Optional.empty()
                : Optional.of("the trail says " + line.who() + " did what " + actor + " did: " + line);
    }

    private Optional<String> follows(Line line) {
        if (!STATES.contains(line.subject())) {
            return Optional.empty();
        }
        String before = states.put(List.of(line.subject(), line.id()), line.to());
        String first = line.subject().equals("place.publication") ? "HIDDEN" : "-";
        return Objects.requireNonNullElse(before, first).equals(line.from())
                ? Optional.empty()
                : Optional.of("the trail leaves out how " + line + " came to be, after " + before);
    }

    private Optional<String> judge(Line line) {
        if (line.subject().equals("visit")) {
            return judgeVisit(line);
        }
        @Nullable PlaceFacts place = about(line);
        if (place == null) {
            return Optional.empty();
        }
        Instant now = world.portal.now();
        Line judged = line;
        if (line.subject().equals("team.member")) {
            int person = acts.team().person((UUID) line.id());
            judged = new Line(line.subject(), line.id(), person, line.from(), line.to(), line.reasoned());
        }
        Set<String> lacks = world.model.lacks(place, now);
        Optional<String> wrong = world.model.objection(judged, place, now);
        if (line.subject().equals("team.member")) {
            works(judged, place);
        }
        world.model.happened(judged, place, now);
        return wrong.map(words -> words + " of a place that lacks " + lacks);
    }

    private static void works(Line line, PlaceFacts place) {
        if (line.to().equals("PRESENT")) {
            place.team.add(line.who());
            place.everOnTeam.add(line.who());
        } else if (line.to().equals("LEFT")) {
            place.team.remove(line.who());
        }
    }

    private Optional<String> judgeVisit(Line line) {
        VisitFacts facts = world.model.visits.computeIfAbsent(line.id(), this::visit);
        Object row = find("visit.Visit", line.id()).orElseThrow();
        if (line.to().equals("ASSIGNED")) {
            facts.volunteer = world.number(EntityShape.get(row, "volunteerId"));
        }
        facts.region = Cast.REGIONS.indexOf(EntityShape.get(row, "region"));
        Optional<String> wrong = world.model.objection(line, facts);
        world.model.happened(line, facts);
        return wrong;
    }

    private VisitFacts visit(Object id) {
        Object row = find("visit.Visit", id).orElseThrow();
        return new VisitFacts(
                facts(EntityShape.get(row, "placeId")).orElseThrow(),
                Objects.toString(EntityShape.get(row, "kind")),
                Cast.REGIONS.indexOf(EntityShape.get(row, "region")));
    }

    /** The place that a line is about; none for what is about people alone. */
    private @Nullable PlaceFacts about(Line line) {
        String entity = switch (line.subject()) {
            case "sign" -> "sign.Sign";
            case "training.certificate" -> "certificate.Certificate";
            case "team.member" -> "team.Membership";
            default -> "";
        };
        return entity.isEmpty()
                ? facts(line.id()).orElse(null)
                : find(entity, line.id())
                        .flatMap(row -> facts(EntityShape.get(row, "placeId")))
                        .orElse(null);
    }

    private Optional<PlaceFacts> facts(@Nullable Object place) {
        return place instanceof UUID id && world.places.contains(new PlaceId(id))
                ? Optional.of(world.facts(new PlaceId(id)))
                : Optional.empty();
    }

    private Optional<Object> find(String entity, Object id) {
        return world.portal.tables.find(Wiring.named("kz.pana." + entity), (UUID) id);
    }

    /** Nobody gives themselves a role; administrators hold no other. */
    private Optional<String> people(int actor) {
        for (int who = 0; who < Cast.SIZE; who++) {
            Object account = world.cast.account(who);
            Object epoch = Objects.requireNonNull(EntityShape.get(account, "epoch"));
            if (!epochs.set(who, epoch).equals(epoch)) {
                Optional<String> wrong = world.model.people[who].become(
                        names(account, "roles"),
                        regions(account),
                        Boolean.TRUE.equals(EntityShape.get(account, "blocked")),
                        actor == who);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(Object account, String roles) {
        return ((Collection<?>) Objects.requireNonNull(EntityShape.get(account, roles)))
                .stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<Integer> regions(Object account) {
        return ((Collection<?>) Objects.requireNonNull(EntityShape.get(account, "regions")))
                .stream().map(Cast.REGIONS::indexOf).collect(Collectors.toSet());
    }

    /** Before anything is looked at anew, the public sees nothing that was not allowed a moment ago. */
    private Optional<String> shownOnTrust() {
        Instant now = world.portal.now();
        for (PlaceId id : world.places) {
            PlaceStatus status = world.row(id).status();
            boolean shown = status.published()
                    && status.assessedUntil()
                            .filter(until -> !now.isBefore(until))
                            .isEmpty();
            if (shown && !world.model.mayBeSeen(world.facts(id), now.minus(MOMENT))) {
                return Optional.of("place " + world.places.indexOf(id) + " is shown on trust, and lacks "
                        + world.model.lacks(world.facts(id), now));
            }
        }
        return Optional.empty();
    }

    private Optional<String> compare() {
        Instant now = world.portal.now();
        for (PlaceId id : world.places) {
            PlaceFacts facts = world.facts(id);
            PlaceStatus status = world.row(id).status();
            String stands = status.application() + " "
                    + status.currentValidity().map(Enum::name).orElse("-");
            String place = "place " + world.places.indexOf(id);
            if (!stands.equals(RulesModel.standing(facts))) {
                return Optional.of(place + " is " + stands + " and the trail tells " + RulesModel.standing(facts));
            }
            boolean may = world.model.mayBeSeen(facts, now);
            if (status.published() != may) {
                return Optional.of(
                        may
                                ? place + " is hidden for nothing but " + status.outstanding()
                                : place + " is seen: it is " + stands + " and lacks " + world.model.lacks(facts, now));
            }
            String shown = states.getOrDefault(List.of("place.publication", id.value()), "HIDDEN");
            if (status.published() != shown.equals("PUBLISHED")) {
                return Optional.of(place + " is seen or not, and the trail tells " + shown);
            }
            published += may ? 1 : 0;
        }
        return Optional.empty();
    }
}
