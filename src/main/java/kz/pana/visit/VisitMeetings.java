package kz.pana.visit;

import java.time.Clock;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForVolunteer;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.visit.report.Answered;
import kz.pana.visit.row.VisitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer does together with the people of the place: meets the trained ones, and has the answers confirmed. */
@Service
@ForVolunteer
@Transactional
public class VisitMeetings {

    private static final int LONGEST = 2000;

    private final VisitRepository visits;
    private final Meetings meetings;
    private final PlaceDirectory places;
    private final VisitNotifications notifications;
    private final SignedIn signedIn;
    private final Clock clock;

    VisitMeetings(
            VisitRepository visits,
            Meetings meetings,
            PlaceDirectory places,
            VisitNotifications notifications,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.meetings = meetings;
        this.places = places;
        this.notifications = notifications;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Notes whether the volunteer met one of the trained people in person.
     *
     * @throws NotFound if the person is not trained for the place
     */
    public void meet(VisitId id, AccountId person, boolean met) {
        Visit visit = mine(id);
        if (met && !meetings.isTrained(visit, person)) {
            throw new NotFound();
        }
        visit.meet(person, met);
    }

    /**
     * Takes the code that the owner reads from her own phone.
     *
     * @param shown the answers that she was shown
     * @return whether it was right
     * @throws Refused if too many wrong ones were typed, or other answers stand there now
     */
    public boolean countersignByCode(VisitId id, Answered shown, String typed) {
        Visit visit = mine(id);
        AccountId owner = places.row(visit.place()).owner();
        if (!meetings.maySign(visit, owner)) {
            throw new NotFound();
        }
        visit.requireAtWork();
        shown.requireStill(answered(visit));
        // What was wrong is counted, so nothing is thrown.
        boolean right = visit.countersignByCode(signedIn.actor(), owner, typed, clock.instant());
        if (!right && !visit.isCodeOpen()) {
            notifications.codesUsedUp(visit);
        }
        return right;
    }

    /**
     * Somebody of the place tapped under their own name; they are told, since it may have been the volunteer.
     *
     * @param shown the answers that they were shown
     * @throws NotFound if the person may not speak for the place
     * @throws Refused if other answers stand there now
     */
    public void countersignByTap(VisitId id, Answered shown, AccountId person) {
        Visit visit = mine(id);
        if (!meetings.maySign(visit, person)) {
            throw new NotFound();
        }
        visit.requireAtWork();
        shown.requireStill(answered(visit));
        boolean said = visit.countersignByTap(signedIn.actor(), person, clock.instant());
        if (said) {
            notifications.tapped(visit, person);
        }
    }

    private Answered answered(Visit visit) {
        return new Answered(
                visit.findings(), meetings.of(visit).met(), visit.sign().orElse(null));
    }

    /** Nobody of the place would or could confirm. */
    public void notCountersigned(VisitId id, String why) {
        String words = PlainText.requiredBlock(why, LONGEST);
        Visit visit = mine(id);
        visit.notCountersigned(signedIn.actor(), words, clock.instant());
    }

    private Visit mine(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> visit.isVolunteer(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }
}
