package kz.pana.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.event.AccountBlocked;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.PlaceDirectory;
import kz.pana.report.ReportFollowUp;
import kz.pana.territory.RegionCode;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerWork;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open visits of somebody who is a volunteer no more, or is shut out. */
@Component
class OpenVisits implements VolunteerWork {

    private static final int MOST = 1000;

    private static final Set<VisitState> HELD = EnumSet.of(
            VisitState.ASSIGNED, VisitState.ACCEPTED, VisitState.STARTED, VisitState.RETURNED, VisitState.REPORTED);

    private final VisitRepository visits;
    private final VisitNotifications notifications;
    private final ReportFollowUp reports;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    OpenVisits(
            VisitRepository visits,
            VisitNotifications notifications,
            ReportFollowUp reports,
            PlaceDirectory places,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.notifications = notifications;
        this.reports = reports;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What the person has not begun waits for somebody else. What was begun is cancelled, with everything recorded kept,
     * and planned anew unless its place has left: nobody goes on from what it says.
     */
    @Override
    public void takeFrom(AccountId volunteer, RegionCode region, Actor by) {
        visits.ofVolunteer(volunteer.value(), HELD, PageRequest.of(0, MOST)).stream()
                .filter(visit -> visit.region().equals(region))
                .forEach(visit -> {
                    if (visit.waits()) {
                        release(visit, by);
                    } else if (visit.kind().fits(places.row(visit.place()).status())) {
                        planAnew(visit, by);
                    } else {
                        cancel(visit, by);
                    }
                });
    }

    /** Its place has left meanwhile: nobody is sent there instead. */
    private void cancel(Visit visit, Actor by) {
        boolean agreed = visit.isAgreed();
        visit.cancel(by, null, clock.instant());
        notifications.cancelled(visit, agreed);
    }

    /**
     * Whoever is shut out does not come: what they have not begun waits for somebody else. What they wrote is left as it
     * is, for they may be let in again; a coordinator decides whether to wait for that.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountBlocked happened) {
        if (!happened.blocked()) {
            return;
        }
        for (Visit visit : visits.ofVolunteer(happened.account().value(), HELD, PageRequest.of(0, MOST))) {
            if (visit.waits()) {
                release(visit, signedIn.actor());
            } else {
                notifications.volunteerBlocked(visit);
            }
        }
    }

    private void release(Visit visit, Actor by) {
        boolean agreed = visit.isAgreed();
        visit.release(by, clock.instant());
        notifications.takenBack(visit, false);
        if (agreed) {
            notifications.dayOpened(visit);
        }
    }

    private void planAnew(Visit visit, Actor by) {
        boolean agreed = visit.isAgreed();
        LocalDate today = LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
        visit.cancel(by, null, clock.instant());
        // A place has one open visit of a kind: the old one must be closed before the new one is written.
        visits.flush();
        Visit anew = visits.saveAndFlush(new Visit(
                visit.place(),
                visit.region(),
                visit.planFrom(visit.day().isBefore(today) ? today : visit.day()),
                by,
                clock.instant()));
        // Before it is told that the old one has ended: its reports would be back on the desk.
        reports.replaced(visit.id().value(), anew.id().value());
        notifications.takenBack(anew, true);
        if (agreed) {
            notifications.notComing(visit);
        }
    }
}
