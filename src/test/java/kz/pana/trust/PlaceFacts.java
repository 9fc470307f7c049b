package kz.pana.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is true of one place, as the rules of the product need it. People are numbers; a pin is so many metres north. */
final class PlaceFacts {

    /** Kazakhstan has one time for all, five hours before Greenwich's. */
    private static final ZoneOffset HERE = ZoneOffset.ofHours(5);

    static final int NOBODY = -1;

    final int owner;
    int region = NOBODY;
    String application = "DRAFT";
    String validity = "-";
    String agreement = "-";
    int pin;
    int business;
    boolean alone;

    /** On which day it opens by itself, where its owner named one when she paused it. */
    @Nullable
    LocalDate opensOn;

    int approver = NOBODY;
    int reinstater = NOBODY;
    /** What was accepted that somebody has to go and look at, in the count of steps; 0 for nothing. */
    int changedAtStep;

    boolean changeSeen;
    final Set<Integer> acceptors = new HashSet<>();

    final Set<Integer> everOnTeam = new HashSet<>();
    final Set<Integer> team = new HashSet<>();
    final Set<Integer> visitorsSinceApproval = new HashSet<>();
    final Set<Integer> everVisited = new HashSet<>();
    final List<Trained> certificates = new ArrayList<>();
    final Set<Integer> met = new HashSet<>();
    final List<Seen> seen = new ArrayList<>();
    final Map<String, Looked> looked = new HashMap<>();
    final Map<String, Asked> asked = new HashMap<>();

    @Nullable
    Instant lastSeenAt;

    int movedSinceSeen;

    @Nullable
    Object sign;

    String signState = "-";
    boolean signSeen;

    PlaceFacts(int owner) {
        this.owner = owner;
    }

    /** The same, to go on from. */
    PlaceFacts copy() {
        PlaceFacts copy = new PlaceFacts(owner);
        copy.region = region;
        copy.application = application;
        copy.validity = validity;
        copy.agreement = agreement;
        copy.pin = pin;
        copy.business = business;
        copy.alone = alone;
        copy.opensOn = opensOn;
        copy.approver = approver;
        copy.reinstater = reinstater;
        copy.changedAtStep = changedAtStep;
        copy.changeSeen = changeSeen;
        copy.acceptors.addAll(acceptors);
        copy.everOnTeam.addAll(everOnTeam);
        copy.team.addAll(team);
        copy.visitorsSinceApproval.addAll(visitorsSinceApproval);
        copy.everVisited.addAll(everVisited);
        copy.certificates.addAll(certificates);
        copy.met.addAll(met);
        copy.seen.addAll(seen);
        copy.looked.putAll(looked);
        copy.asked.putAll(asked);
        copy.lastSeenAt = lastSeenAt;
        copy.movedSinceSeen = movedSinceSeen;
        copy.sign = sign;
        copy.signState = signState;
        copy.signSeen = signSeen;
        return copy;
    }

    /** Somebody passed the course for it. */
    record Trained(Object certificate, int person, Instant until) {}

    /** A visit found all that a place cannot be without, at that pin and of that business. */
    record Seen(int region, int pin, int business) {}

    /** What was last found of one thing that it cannot be without. */
    record Looked(boolean well, Instant at) {}

    /** A change that waits: of its line alone. */
    record Asked(String line, int pin, int business, boolean alone) {}

    static Instant aYearAfter(Instant moment) {
        return moment.atOffset(HERE).plusYears(1).toInstant();
    }

    /** Whether the day has come on which it opens by itself. */
    boolean opensBy(Instant now) {
        return opensOn != null && !LocalDate.ofInstant(now, HERE).isBefore(opensOn);
    }

    boolean isInside(int person) {
        return person == owner || everOnTeam.contains(person);
    }

    boolean isApproved() {
        return application.equals("APPROVED");
    }

    /** Whether it is in the network, whether it can be relied on today or not. */
    boolean isIn() {
        return isApproved() && !Set.of("WITHDRAWN", "REVOKED", "CLOSED").contains(validity);
    }

    int needed() {
        return alone ? 1 : 2;
    }

    /** Moved by more than a hundred metres in all since a visit, or of another business. */
    boolean isGrave(Asked change) {
        return switch (change.line) {
            case "BUSINESS" -> change.business != business;
            case "PIN" -> movedSinceSeen + Math.abs(change.pin - pin) > 100;
            default -> false;
        };
    }

    boolean isGraveWaiting() {
        return asked.values().stream().anyMatch(this::isGrave);
    }

    /** Whether some visit found everything well at what it is now. */
    boolean isAsSeen() {
        return seen.stream()
                .anyMatch(visit ->
                        visit.region == region && visit.business == business && Math.abs(visit.pin - pin) <= 100);
    }

    boolean lacksSomething() {
        return looked.values().stream().anyMatch(found -> !found.well);
    }

    boolean signCounts() {
        return signState.equals("INSTALLED") && signSeen;
    }
}
