package kz.pana.trust;

import static kz.pana.trust.PlaceFacts.NOBODY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of the product once more, in other words and without a line of the portal's: which moves are allowed to whom,
 * and whether the public may see a place. It believes nothing but what the trail tells and what people did.
 */
final class RulesModel {

    private static final String PRESENT_AGREEMENT = "2026-12";
    private static final String FORMER_AGREEMENT = "2026-11";
    private static final Instant FORMER_UNTIL =
            LocalDate.of(2027, 2, 1).atStartOfDay().toInstant(ZoneOffset.ofHours(5));

    /** Nobody gives themselves one of these. */
    private static final Set<String> APPOINTED = Set.of("VOLUNTEER", "COORDINATOR", "ADMINISTRATOR", "AUTHOR");

    private static final Set<String> ENDS = Set.of("WITHDRAWN", "REVOKED", "CLOSED");

    private static final Map<String, Set<String>> VISIT = Map.of(
            "-", Set.of("PLANNED"),
            "PLANNED", Set.of("ASSIGNED", "MISSED", "CANCELLED"),
            "ASSIGNED", Set.of("ASSIGNED", "ACCEPTED", "DECLINED", "PLANNED", "MISSED", "CANCELLED"),
            "DECLINED", Set.of("PLANNED"),
            "ACCEPTED", Set.of("ASSIGNED", "STARTED", "DECLINED", "PLANNED", "UNABLE", "MISSED", "CANCELLED"),
            "STARTED", Set.of("REPORTED", "UNABLE", "CANCELLED"),
            "REPORTED", Set.of("CONFIRMED", "RETURNED", "CANCELLED"),
            "RETURNED", Set.of("STARTED", "UNABLE", "CANCELLED"));

    private static final Map<String, Set<String>> SIGN = Map.of(
            "-", Set.of("MADE"),
            "MADE", Set.of("ISSUED", "VOID"),
            "ISSUED", Set.of("INSTALLED", "VOID"),
            "INSTALLED", Set.of("MISSING", "RECOVERED", "VOID"),
            "MISSING", Set.of("RECOVERED", "VOID"),
            "RECOVERED", Set.of("VOID"));

    final List<PlaceFacts> places = new java.util.ArrayList<>();
    final Person[] people;
    final Map<Object, VisitFacts> visits = new HashMap<>();
    int step;

    RulesModel(int people) {
        this.people = IntStream.range(0, people).mapToObj(i -> new Person()).toArray(Person[]::new);
    }

    /** The same, to go on from. */
    RulesModel copy() {
        RulesModel copy = new RulesModel(people.length);
        copy.step = step;
        places.forEach(place -> copy.places.add(place.copy()));
        for (int i = 0; i < people.length; i++) {
            copy.people[i].become(people[i].roles, people[i].coordinates, people[i].shutOut, false);
        }
        visits.forEach((id, visit) -> copy.visits.put(id, visit.copy(copy.places.get(places.indexOf(visit.place)))));
        return copy;
    }

    /** What somebody may do, and where. */
    static final class Person {
        final Set<String> roles = new HashSet<>();
        final Set<Integer> coordinates = new HashSet<>();
        boolean shutOut;

        /** Takes in how somebody stands now, and says what of it nobody may bring about. */
        Optional<String> become(Set<String> now, Set<Integer> regions, boolean blocked, boolean byThemselves) {
            Set<String> gained = new HashSet<>(now);
            gained.removeAll(roles);
            boolean gaveThemselves = byThemselves && gained.stream().anyMatch(APPOINTED::contains);
            roles.clear();
            roles.addAll(now);
            coordinates.clear();
            coordinates.addAll(regions);
            shutOut = blocked;
            if (gaveThemselves) {
                return Optional.of("somebody gave themselves " + gained);
            }
            return now.contains("ADMINISTRATOR") && now.size() > 1
                    ? Optional.of("an administrator holds " + now)
                    : Optional.empty();
        }
    }

    /** One visit, and what its report says. */
    static final class VisitFacts {
        final PlaceFacts place;
        final String kind;
        int region;
        int volunteer = NOBODY;
        int begunAtStep;
        PlaceFacts.Seen saw = new PlaceFacts.Seen(NOBODY, 0, 0);
        Map<String, Boolean> essentials = Map.of();
        Set<Integer> met = Set.of();
        boolean signRead;
        Instant reportedAt = Instant.EPOCH;

        VisitFacts(PlaceFacts place, String kind, int region) {
            this.place = place;
            this.kind = kind;
            this.region = region;
        }

        VisitFacts copy(PlaceFacts of) {
            VisitFacts copy = new VisitFacts(of, kind, region);
            copy.volunteer = volunteer;
            copy.begunAtStep = begunAtStep;
            copy.saw = saw;
            copy.essentials = essentials;
            copy.met = met;
            copy.signRead = signRead;
            copy.reportedAt = reportedAt;
            return copy;
        }

        boolean goesThroughTheChecklist() {
            return !kind.equals("SIGN_RECOVERY") && !kind.equals("DRILL");
        }
    }

    /** One line of the trail. */
    record Line(String subject, Object id, int who, String from, String to, boolean reasoned) {}

    /** Rule 1. */
    boolean mayBeSeen(PlaceFacts place, Instant now) {
        return place.isApproved()
                && place.validity.equals("CURRENT")
                && lacks(place, now).isEmpty();
    }

    /** What of rule 1 the place does not have. */
    Set<String> lacks(PlaceFacts place, Instant now) {
        Set<String> lacks = new HashSet<>();
        boolean agreed = place.agreement.equals(PRESENT_AGREEMENT)
                || place.agreement.equals(FORMER_AGREEMENT) && now.isBefore(FORMER_UNTIL);
        add(lacks, "the agreement", !agreed);
        add(lacks, "an owner who is let in", people[place.owner].shutOut);
        Set<Integer> trained = trained(place, now);
        add(lacks, "trained people", trained.size() < place.needed());
        long known = trained.stream().filter(place.met::contains).count();
        add(lacks, "trained people whom a visit met", !place.isApproved() && known < place.needed());
        add(lacks, "a sign that a visit saw", !place.signCounts());
        add(lacks, "a good visit to what it is", !place.isAsSeen());
        add(lacks, "something essential", place.lacksSomething());
        Instant last = place.lastSeenAt;
        add(
                lacks,
                "a visit of the last year",
                place.isApproved() && (last == null || !now.isBefore(PlaceFacts.aYearAfter(last))));
        return lacks;
    }

    private static void add(Set<String> lacks, String what, boolean missing) {
        if (missing) {
            lacks.add(what);
        }
    }

    private Set<Integer> trained(PlaceFacts place, Instant now) {
        return place.certificates.stream()
                .filter(one -> now.isBefore(one.until()))
                .map(PlaceFacts.Trained::person)
                .filter(person -> place.team.contains(person) && !people[person].shutOut)
                .collect(Collectors.toSet());
    }

    /** Why that move is not allowed; empty if it is. */
    Optional<String> objection(Line line, PlaceFacts place, Instant now) {
        String move = line.from + " " + line.to;
        boolean allowed = switch (line.subject) {
            case "place.application" -> mayMoveApplication(line, place, move, now);
            case "place.validity" -> mayMoveValidity(line, place, move, now);
            case "place.agreement" -> line.who == place.owner;
            case "place.publication" -> line.who == NOBODY;
            case "sign" -> leads(SIGN, line) && (line.who == NOBODY || !isAdministrator(line.who));
            case "training.certificate" ->
                line.to.equals("REVOKED") ? coordinates(line.who, place) : place.team.contains(line.who);
            case "team.member" -> mayJoin(line, place);
            default -> true;
        };
        if (line.subject.startsWith("place.edit.")) {
            allowed = place.isIn();
        } else if (line.subject.startsWith("place.change.")) {
            allowed = mayMoveChange(line, place, move);
        }
        return allowed ? Optional.empty() : Optional.of(line.subject + " " + move + " is not for " + line.who);
    }

    private boolean mayMoveApplication(Line line, PlaceFacts place, String move, Instant now) {
        return switch (move) {
            case "- DRAFT", "DRAFT SUBMITTED", "DRAFT DISCARDED", "NEEDS_CHANGES SUBMITTED" -> line.who == place.owner;
            case "SUBMITTED NEEDS_CHANGES", "SUBMITTED REJECTED", "ONBOARDING NEEDS_CHANGES", "ONBOARDING REJECTED" ->
                decides(line.who, place) && line.reasoned;
            case "SUBMITTED ONBOARDING" -> decides(line.who, place);
            case "ONBOARDING APPROVED" ->
                decides(line.who, place)
                        && !place.everVisited.contains(line.who)
                        && lacks(place, now).isEmpty();
            default -> false;
        };
    }

    private boolean mayMoveValidity(Line line, PlaceFacts place, String move, Instant now) {
        if (!place.isApproved() || ENDS.contains(line.from)) {
            return false;
        }
        return switch (line.to) {
            case "PAUSED" -> line.from.equals("CURRENT") && (line.who == place.owner || line.who == NOBODY);
            case "SUSPENDED" -> Set.of("CURRENT", "PAUSED").contains(line.from) && coordinates(line.who, place);
            case "EXPIRED" ->
                Set.of("CURRENT", "PAUSED").contains(line.from)
                        && line.who == NOBODY
                        && place.lastSeenAt != null
                        && !now.isBefore(PlaceFacts.aYearAfter(place.lastSeenAt));
            case "WITHDRAWN" -> line.who == place.owner;
            case "REVOKED", "CLOSED" -> coordinates(line.who, place) && line.reasoned;
            case "CURRENT" ->
                switch (line.from) {
                    case "-" -> line.who == place.approver;
                    case "PAUSED" ->
                        (line.who == place.owner || opensByItself(line, place, now)) && !place.isGraveWaiting();
                    default -> mayReinstate(line.who, place, now) && line.reasoned;
                };
            default -> false;
        };
    }

    private boolean opensByItself(Line line, PlaceFacts place, Instant now) {
        return line.who == NOBODY && place.opensBy(now) && lacks(place, now).isEmpty();
    }

    /** Rule 2, and what is asked of a place that moved or changed hands. */
    private boolean mayReinstate(int who, PlaceFacts place, Instant now) {
        boolean seen = place.changedAtStep == 0 || place.changeSeen;
        return decides(who, place)
                && !place.visitorsSinceApproval.contains(who)
                && !place.acceptors.contains(who)
                && seen
                && !place.isGraveWaiting()
                && place.lastSeenAt != null
                && now.isBefore(PlaceFacts.aYearAfter(place.lastSeenAt));
    }

    private boolean mayMoveChange(Line line, PlaceFacts place, String move) {
        return switch (move) {
            case "- WAITING" -> line.who == place.owner && place.isIn();
            case "WAITING WITHDRAWN" -> line.who == place.owner || line.who == NOBODY;
            case "WAITING ACCEPTED", "WAITING RETURNED" ->
                decides(line.who, place) && place.isIn() && !place.visitorsSinceApproval.contains(line.who);
            default -> false;
        };
    }

    /** Whoever vouched for a place does not come to work there. */
    private boolean mayJoin(Line line, PlaceFacts place) {
        if (line.to.equals("PRESENT") && !line.from.equals("PRESENT")) {
            boolean vouched =
                    line.who == place.approver || line.who == place.reinstater || place.acceptors.contains(line.who);
            return !vouched && !isAdministrator(line.who);
        }
        return true;
    }

    /** Why that move of a visit is not allowed; empty if it is. */
    Optional<String> objection(Line line, VisitFacts visit) {
        PlaceFacts place = visit.place;
        boolean coordinated =
                line.who != NOBODY && people[line.who].coordinates.contains(visit.region) && !place.isInside(line.who);
        boolean volunteers = line.who != NOBODY && line.who == visit.volunteer;
        boolean allowed = leads(VISIT, line)
                && switch (line.to) {
                    case "ASSIGNED" ->
                        coordinated
                                && line.who != visit.volunteer
                                && mayVisit(visit)
                                && !people[visit.volunteer].shutOut;
                    case "ACCEPTED", "DECLINED", "UNABLE" -> volunteers;
                    case "STARTED", "REPORTED" -> volunteers && mayVisit(visit);
                    case "CONFIRMED" ->
                        coordinated
                                && !volunteers
                                && !place.isInside(visit.volunteer)
                                && !people[visit.volunteer].shutOut;
                    case "RETURNED" -> coordinated && !volunteers;
                    default -> true;
                };
        return allowed
                ? Optional.empty()
                : Optional.of("visit " + line.from + " " + line.to + " is not for " + line.who);
    }

    private boolean mayVisit(VisitFacts visit) {
        int who = visit.volunteer;
        PlaceFacts place = visit.place;
        return !place.isInside(who)
                && who != place.approver
                && who != place.reinstater
                && !place.acceptors.contains(who);
    }

    private static boolean leads(Map<String, Set<String>> graph, Line line) {
        return graph.getOrDefault(line.from, Set.of()).contains(line.to);
    }

    /** Whoever is a coordinator there and has nothing to do with the place. */
    private boolean decides(int who, PlaceFacts place) {
        return coordinates(who, place) && !place.isInside(who);
    }

    private boolean coordinates(int who, PlaceFacts place) {
        return who != NOBODY && people[who].coordinates.contains(place.region) && !people[who].shutOut;
    }

    private boolean isAdministrator(int who) {
        return people[who].roles.contains("ADMINISTRATOR");
    }

    /** Takes in what the trail says. */
    void happened(Line line, PlaceFacts place, Instant now) {
        switch (line.subject) {
            case "place.application" -> moveApplication(line, place);
            case "place.validity" -> moveValidity(line, place);
            case "place.agreement" -> place.agreement = line.to;
            case "sign" -> moveSign(line, place);
            case "training.certificate" -> certify(line, place, now);
            case "team.member" -> {}
            default -> {
                if (line.subject.startsWith("place.change.")) {
                    moveChange(line, place);
                }
            }
        }
    }

    private static void moveApplication(Line line, PlaceFacts place) {
        place.application = line.to;
        if (line.to.equals("APPROVED")) {
            place.approver = line.who;
            place.visitorsSinceApproval.clear();
        }
        if (line.to.equals("REJECTED")) {
            place.asked.clear();
        }
    }

    private static void moveValidity(Line line, PlaceFacts place) {
        place.validity = line.to;
        if (line.to.equals("CURRENT") && Set.of("SUSPENDED", "EXPIRED").contains(line.from)) {
            place.reinstater = line.who;
            place.changedAtStep = 0;
            place.changeSeen = false;
            place.acceptors.clear();
        }
    }

    private static void moveSign(Line line, PlaceFacts place) {
        if (!line.id.equals(place.sign)) {
            boolean isOld = Set.of("VOID", "MISSING", "RECOVERED").contains(line.to);
            if (isOld && place.sign != null) {
                return;
            }
            place.sign = line.id;
            place.signSeen = false;
        }
        place.signState = line.to;
    }

    private static void certify(Line line, PlaceFacts place, Instant now) {
        if (line.to.equals("REVOKED")) {
            place.certificates.removeIf(one -> one.certificate().equals(line.id));
        } else {
            place.certificates.add(new PlaceFacts.Trained(line.id, line.who, PlaceFacts.aYearAfter(now)));
        }
    }

    private void moveChange(Line line, PlaceFacts place) {
        String what = line.subject.substring("place.change.".length());
        if (line.to.equals("WAITING")) {
            return;
        }
        PlaceFacts.Asked change = place.asked.remove(what);
        if (!line.to.equals("ACCEPTED") || change == null) {
            return;
        }
        boolean grave = place.isGrave(change);
        switch (change.line()) {
            case "PIN" -> {
                place.movedSinceSeen += Math.abs(change.pin() - place.pin);
                place.pin = change.pin();
            }
            case "BUSINESS" -> place.business = change.business();
            case "SINGLE_HANDED" -> place.alone = change.alone();
            default -> {}
        }
        if (grave) {
            place.changedAtStep = step;
            place.changeSeen = false;
            place.acceptors.add(line.who);
        }
    }

    void happened(Line line, VisitFacts visit) {
        PlaceFacts place = visit.place;
        switch (line.to) {
            case "STARTED" -> {
                visit.begunAtStep = step;
                visit.saw = new PlaceFacts.Seen(place.region, place.pin, place.business);
                place.visitorsSinceApproval.add(line.who);
                place.everVisited.add(line.who);
            }
            case "CONFIRMED" -> confirmed(visit);
            default -> {}
        }
    }

    private static void confirmed(VisitFacts visit) {
        PlaceFacts place = visit.place;
        if (!visit.goesThroughTheChecklist()) {
            return;
        }
        visit.essentials.forEach((item, well) -> place.looked.merge(
                item,
                new PlaceFacts.Looked(well, visit.reportedAt),
                (before, now) -> before.at().isAfter(now.at()) ? before : now));
        if (visit.kind.equals("ONBOARDING")) {
            place.met.addAll(visit.met);
        }
        if (visit.signRead && place.signState.equals("INSTALLED")) {
            place.signSeen = true;
        }
        if (visit.essentials.values().stream().allMatch(well -> well)) {
            good(visit);
        }
    }

    private static void good(VisitFacts visit) {
        PlaceFacts place = visit.place;
        place.seen.add(visit.saw);
        Instant before = place.lastSeenAt;
        if (before == null || before.isBefore(visit.reportedAt)) {
            place.lastSeenAt = visit.reportedAt;
            place.movedSinceSeen = Math.abs(place.pin - visit.saw.pin());
        }
        if (place.changedAtStep > 0 && visit.begunAtStep > place.changedAtStep) {
            place.changeSeen = true;
        }
    }

    /** Where a place stands, to compare. */
    static String standing(PlaceFacts place) {
        return place.application + " " + Objects.toString(place.validity);
    }
}
