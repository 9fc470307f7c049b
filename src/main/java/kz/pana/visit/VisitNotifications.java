package kz.pana.visit;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.event.ValidityEnding;
import kz.pana.place.row.PlaceRow;
import kz.pana.visit.VisitTarget.ToReview;
import kz.pana.visit.VisitTarget.ToVisit;
import kz.pana.visit.row.VisitState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the people concerned what became of a visit. */
@Component
class VisitNotifications {

    private final PlaceDirectory places;
    private final VisitReader files;
    private final FourEyes fourEyes;
    private final ApplicationEventPublisher events;

    VisitNotifications(PlaceDirectory places, VisitReader files, FourEyes fourEyes, ApplicationEventPublisher events) {
        this.places = places;
        this.fourEyes = fourEyes;
        this.files = files;
        this.events = events;
    }

    void assigned(Visit visit) {
        tellVolunteer(
                visit,
                files.bring(visit)
                        .map(sign -> Message.of("visit.notice.assigned-sign", name(visit), visit.day(), sign.value()))
                        .orElseGet(() -> Message.of("visit.notice.assigned", name(visit), visit.day())));
    }

    /** @param agreed whether the volunteer had agreed to the day before, and the owner knew of it */
    void rescheduled(Visit visit, boolean agreed) {
        tellVolunteer(visit, Message.of("visit.notice.rescheduled", name(visit), visit.day()));
        if (agreed) {
            dayChanged(visit);
        }
    }

    /** Whoever goes, or is there already, was told of less; the words stand at the visit, for the place's lead reads along. */
    void lookAlso(Visit visit) {
        tellVolunteer(visit, Message.of("visit.notice.look-also", name(visit)));
    }

    /** The owner waits for nobody on the day that was told; the new one is told by the rule of the first. */
    void dayChanged(Visit visit) {
        tellOwner(
                visit,
                visit.isToldToOwner()
                        ? Message.of("visit.notice.day-changed", name(visit), visit.day())
                        : dayOpen(visit));
    }

    /** The volunteer who had agreed does not come; the visit waits for another one. */
    void dayOpened(Visit visit) {
        tellOwner(visit, dayOpen(visit));
    }

    private Message dayOpen(Visit visit) {
        return Message.of("visit.notice.day-open", name(visit));
    }

    /** The visit that somebody had agreed to is off. */
    void notComing(Visit visit) {
        tellOwner(visit, Message.of("visit.notice.not-coming", name(visit), visit.day()));
    }

    void handedOver(Visit visit, AccountId before) {
        events.publishEvent(
                new Notice(before, Message.of("visit.notice.handed-over", name(visit)), new ToWork(Role.VOLUNTEER)));
    }

    void endless(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.endless", name(visit)));
        tellVolunteer(visit, Message.of("visit.notice.endless-mine", name(visit)));
    }

    /** @param anew whether it is planned anew; otherwise it waits for another volunteer as it is */
    void takenBack(Visit visit, boolean anew) {
        tellCoordinators(visit, Message.of(anew ? "visit.notice.planned-anew" : "visit.notice.released", name(visit)));
    }

    /** Whoever began it was shut out: nothing more comes of it while that is so. */
    void volunteerBlocked(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.volunteer-blocked", name(visit)));
    }

    void accepted(Visit visit) {
        tellOwner(visit, Message.of("visit.notice.coming", name(visit), visit.day()));
    }

    /** Somebody is at the place: its owner finds the code to confirm on the place's page. */
    void begun(Visit visit) {
        if (visit.kind().hasChecklist()) {
            tellOwner(visit, Message.of("visit.notice.begun", name(visit)));
        }
    }

    /** The code that the owner was to read out is gone from her page: she reads why, for it may not have been a slip. */
    void codesUsedUp(Visit visit) {
        events.publishEvent(Notice.alert(
                place(visit).owner(),
                Message.of("visit.notice.codes-used-up", name(visit)),
                new ToPlace(visit.place())));
    }

    /** Whoever is said to have confirmed learns it, and where to say that it was somebody else. */
    void tapped(Visit visit, AccountId person) {
        events.publishEvent(
                place(visit).owner().equals(person)
                        ? new Notice(
                                person,
                                Message.of("visit.notice.tapped-owner", name(visit)),
                                new ToPlace(visit.place()))
                        : new Notice(person, Message.of("visit.notice.tapped", name(visit)), OwnPage.INBOX));
    }

    /** Of a report that stands already, all who decide about the place are told: one of them let it stand. */
    void disowned(Visit visit) {
        if (visit.state().isOpen()) {
            tellCoordinators(visit, Message.of("visit.notice.disowned", name(visit)));
            return;
        }
        Message words = Message.of("visit.notice.disowned-later", name(visit));
        List<AccountId> deciding = fourEyes.deciding(visit.place(), visit.region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(visit.place()))));
        fourEyes.wantSomebody(deciding, words);
    }

    /** @param agreed whether the volunteer had agreed before, and the owner knew of it */
    void declined(Visit visit, Actor volunteer, boolean agreed) {
        tellCoordinators(visit, Message.of("visit.notice.declined", volunteer.name(), name(visit)));
        if (agreed) {
            dayOpened(visit);
        }
    }

    void reported(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.reported", name(visit)));
    }

    /** What it was stays in the portal: an e-mail is an open card. */
    void concerned(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.concerns", name(visit)));
    }

    /** @param before whether the owner knew that somebody comes, or that somebody is there */
    void unable(Visit visit, VisitState before) {
        tellCoordinators(visit, Message.of("visit.notice.unable", name(visit)));
        if (before == VisitState.ACCEPTED) {
            notComing(visit);
        }
        if (before == VisitState.STARTED) {
            tellOwner(visit, Message.of("visit.notice.broken-off", name(visit)));
        }
    }

    /** @param agreed whether a volunteer had agreed to come, and the owner knew of it */
    void missed(Visit visit, boolean agreed) {
        Message words = Message.of("visit.notice.missed", name(visit), visit.day());
        tellCoordinators(visit, words);
        tellVolunteer(visit, words);
        if (agreed) {
            tellOwner(visit, words);
        }
    }

    /** @param agreed whether a volunteer had agreed to come, and the owner knew of it */
    void cancelled(Visit visit, boolean agreed) {
        tellVolunteer(visit, Message.of("visit.notice.cancelled", name(visit)));
        if (agreed) {
            notComing(visit);
        }
    }

    void returned(Visit visit) {
        tellVolunteer(visit, Message.of("visit.notice.returned", name(visit)));
    }

    void confirmed(Visit visit) {
        tellVolunteer(visit, Message.of("visit.notice.confirmed", name(visit)));
        if (visit.kind().hasChecklist()) {
            tellOwner(visit, Message.of(outcome(visit), name(visit)));
        }
    }

    private static String outcome(Visit visit) {
        if (!visit.isGood()) {
            return "visit.notice.not-good";
        }
        return Consequences.notes(visit) > 0 ? "visit.notice.good-notes" : "visit.notice.good";
    }

    void recoveryPlanned(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.recovery", name(visit)));
    }

    /** The sign has not come back. */
    void recoveryOpen(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.recovery-open", name(visit)));
    }

    /** The last good visit holds for some time yet. */
    void yearlyPlanned(Visit visit, ValidityEnding ending) {
        tellCoordinators(visit, Message.of("visit.notice.yearly", name(visit), ending.lastDay()));
    }

    /** The last good visit soon holds no more, and nobody is to make the next. */
    void nobodyGoes(PlaceRow place, ValidityEnding ending) {
        Message words = Message.of("visit.notice.nobody-goes", place.submitted().name(), ending.lastDay());
        List<AccountId> deciding =
                fourEyes.deciding(place.id(), place.submitted().region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(place.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    void changePlanned(Visit visit) {
        tellCoordinators(visit, Message.of("visit.notice.after-change", name(visit)));
    }

    private void tellVolunteer(Visit visit, Message words) {
        visit.volunteer().ifPresent(who -> events.publishEvent(new Notice(who, words, new ToVisit(visit.id()))));
    }

    private void tellOwner(Visit visit, Message words) {
        events.publishEvent(new Notice(place(visit).owner(), words, new ToPlace(visit.place())));
    }

    /**
     * Whoever assigned the visit; all who decide about it while nobody has, or where that person no longer does; the
     * administrators where nobody is left.
     */
    private void tellCoordinators(Visit visit, Message words) {
        List<AccountId> deciding = fourEyes.deciding(visit.place(), visit.region(), visit.coordinator());
        deciding.forEach(who -> events.publishEvent(new Notice(who, words, new ToReview(visit.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    private LocalizedText name(Visit visit) {
        return place(visit).submitted().name();
    }

    private PlaceRow place(Visit visit) {
        return places.row(visit.place());
    }
}
