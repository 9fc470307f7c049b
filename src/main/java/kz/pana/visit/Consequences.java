package kz.pana.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.GoodVisit;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.SeenPlace;
import org.springframework.stereotype.Component;

/**
 * What a visit does to its place and its sign when its report is confirmed; and, before that, what it would do. What the
 * place then lacks is a requirement ({@link VisitRequirement}), so that it leaves the map in the same transaction.
 */
@Component
class Consequences {

    private final Essentials essentials;
    private final Meetings meetings;
    private final VisitRepository visits;
    private final Signs signs;
    private final PlaceDirectory places;
    private final SeenPlaces seenPlaces;
    private final VisitReader files;

    Consequences(
            Essentials essentials,
            Meetings meetings,
            VisitRepository visits,
            Signs signs,
            PlaceDirectory places,
            SeenPlaces seenPlaces,
            VisitReader files) {
        this.essentials = essentials;
        this.meetings = meetings;
        this.visits = visits;
        this.signs = signs;
        this.places = places;
        this.seenPlaces = seenPlaces;
        this.files = files;
    }

    /** What was found of the sign. */
    private enum SignFound {
        /** It hangs, and its number was typed from it. */
        SEEN,
        GONE,
        TAKEN_BACK,
        /** It was not looked at; or it hangs and is hard to see, which is a problem of the place and not of the sign. */
        AS_BEFORE
    }

    /** Does it, for a visit that was confirmed just now. */
    void follow(Visit confirmed, Actor by) {
        if (confirmed.isGood() && confirmed.kind().hasChecklist()) {
            places.recordGoodVisit(
                    confirmed.place(),
                    new GoodVisit(
                            confirmed.volunteer().orElseThrow(),
                            confirmed.lookedAt().orElse(Instant.EPOCH),
                            confirmed.reportedAt().orElseThrow(),
                            confirmed.seen().map(SeenPlace::pin)));
        }
        stepFree(confirmed).ifPresent(asWritten -> places.recordStepFree(confirmed.place(), asWritten));
        switch (found(confirmed)) {
            case SEEN -> signs.seen(confirmed.place(), files.hungSign(confirmed));
            case GONE ->
                signs.missing(
                        confirmed.place(),
                        by,
                        confirmed.signFinding().orElseThrow().remark());
            case TAKEN_BACK -> signs.recover(confirmed.place(), by);
            case AS_BEFORE -> {}
        }
    }

    private SignFound found(Visit visit) {
        if (!visit.isSignProblem()) {
            if (visit.kind() == VisitKind.SIGN_RECOVERY) {
                // One that was declared void meanwhile stays so.
                boolean comesBack = sign(visit)
                        .filter(sign -> sign.state().leadsTo(SignState.RECOVERED))
                        .isPresent();
                return comesBack ? SignFound.TAKEN_BACK : SignFound.AS_BEFORE;
            }
            return visit.signFinding().isPresent() && visit.sign().isPresent() ? SignFound.SEEN : SignFound.AS_BEFORE;
        }
        boolean hung =
                sign(visit).filter(sign -> sign.state() == SignState.INSTALLED).isPresent();
        return visit.sign().isEmpty() && hung ? SignFound.GONE : SignFound.AS_BEFORE;
    }

    /** Says it, for a report that waits to be confirmed; the weightiest first. */
    List<Message> foretell(Visit reported) {
        List<Message> effects = new ArrayList<>();
        if (reported.kind().hasChecklist()) {
            checklist(reported, effects);
        }
        sign(reported).ifPresent(sign -> {
            switch (found(reported)) {
                case SEEN -> effects.add(Message.of("visit.effect.sign-seen", number(sign)));
                case GONE -> effects.add(Message.of("visit.effect.sign-missing", number(sign)));
                case TAKEN_BACK -> effects.add(Message.of("visit.effect.sign-recovered", number(sign)));
                case AS_BEFORE -> {}
            }
        });
        return effects;
    }

    private void checklist(Visit reported, List<Message> effects) {
        PlaceRow place = places.row(reported.place());
        List<ChecklistItem> before = essentials.lacking(reported.place());
        List<ChecklistItem> after = essentials.lackingWith(reported);
        map(reported, place, after).ifPresent(effects::add);
        after.forEach(item -> effects.add(Message.of("visit.effect.lacks", item.text())));
        before.stream()
                .filter(item -> !after.contains(item))
                .forEach(item -> effects.add(Message.of("visit.effect.clears", item.text())));
        if (place.stepFree()
                && stepFree(reported).filter(asWritten -> !asWritten).isPresent()) {
            effects.add(Message.of("visit.effect.not-step-free"));
        }
        effects.add(term(reported, place.status()));
        List<String> unmet = meetings.unmetWith(
                reported, Requirement.people(place.submitted().singleHanded()));
        if (!unmet.isEmpty()) {
            effects.add(Message.of("visit.effect.not-met", String.join(", ", unmet)));
        }
        long notes = notes(reported);
        if (notes > 0) {
            effects.add(Message.of("visit.effect.notes", notes));
        }
    }

    /** What the public would see of it. */
    private Optional<Message> map(Visit reported, PlaceRow place, List<ChecklistItem> after) {
        PlaceStatus status = place.status();
        if (status.application() != ApplicationState.APPROVED) {
            return Optional.empty();
        }
        boolean stays = after.isEmpty() && found(reported) != SignFound.GONE;
        if (status.published()) {
            return stays ? Optional.empty() : Optional.of(Message.of("visit.effect.leaves-map"));
        }
        if (!stays) {
            return Optional.of(Message.of("visit.effect.stays-hidden"));
        }
        return status.currentValidity().filter(Validity.CURRENT::equals).isPresent()
                        && nothingElseLacks(reported, place)
                ? Optional.of(Message.of("visit.effect.returns"))
                : Optional.empty();
    }

    private boolean nothingElseLacks(Visit reported, PlaceRow place) {
        boolean signCounts = sign(reported).filter(SignRow::counts).isPresent() || found(reported) == SignFound.SEEN;
        boolean vouchedFor = visits.ofPlace(reported.place().value()).stream()
                .filter(visit -> visit.kind().hasChecklist())
                .filter(visit -> visit.isGood() || visit.id().equals(reported.id()))
                .anyMatch(seenPlaces::isAsSeen);
        return signCounts
                && vouchedFor
                && place.status().outstanding().stream()
                        .allMatch(lacking -> lacking.requirement().equals(SignRequirement.NAME)
                                || lacking.requirement().startsWith(VisitRequirement.NAME));
    }

    /** Until when the place would count as checked. */
    private static Message term(Visit reported, PlaceStatus status) {
        if (Checklist.isGood(reported.kind(), reported.settled())) {
            Instant seen = reported.reportedAt().orElseThrow();
            return Message.of(
                    "visit.effect.good-until",
                    seen.atZone(KernelConfiguration.ALMATY).toLocalDate().plusMonths(LastVisit.HOLDS_MONTHS));
        }
        return status.goodUntil()
                .map(until -> Message.of(
                        "visit.effect.not-renewed",
                        until.atZone(KernelConfiguration.ALMATY).toLocalDate()))
                .orElseGet(() -> Message.of("visit.effect.not-good"));
    }

    /** Whether the entrance is as its owner writes; empty where nobody looked. */
    private static Optional<Boolean> stepFree(Visit visit) {
        return Checklist.items().stream()
                .filter(ChecklistItem::stepFree)
                .flatMap(item -> Stream.ofNullable(visit.findings().get(item.id())))
                .map(Finding::ok)
                .findFirst();
    }

    /** How many things were noted that a place can be without. */
    static long notes(Visit reported) {
        return Checklist.itemsOfOldAndNew().stream()
                .filter(item -> !item.isEssential() && !item.coordinatorOnly())
                .map(item -> reported.findings().get(item.id()))
                .filter(finding -> finding != null && !finding.ok())
                .count();
    }

    private Optional<SignRow> sign(Visit visit) {
        return signs.of(visit.place());
    }

    private static String number(SignRow sign) {
        return sign.serial().value();
    }
}
