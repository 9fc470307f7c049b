package kz.pana.training;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.course.content.Course;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForStaff;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.row.PlaceRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.Meeting;
import kz.pana.training.row.ShownToMe;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two things of the practice are shown to somebody who confirms each, signed in as themselves: the way to the quiet spot,
 * and the call. Here learners ask, and colleagues answer.
 */
@Service
@ForStaff
@Transactional
public class Showing {

    private final EnrolmentRepository repository;
    private final Enrolments enrolments;
    private final Colleagues colleagues;
    private final AccountDirectory directory;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showing(
            EnrolmentRepository repository,
            Enrolments enrolments,
            Colleagues colleagues,
            AccountDirectory directory,
            PlaceDirectory places,
            FourEyes fourEyes,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.enrolments = enrolments;
        this.colleagues = colleagues;
        this.directory = directory;
        this.places = places;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The learner has shown it to a colleague, who is asked to say so.
     *
     * @throws Refused if that one may not: is the learner, left, or is not certified where others are
     */
    public void ask(EnrolmentId id, String item, AccountId colleague) {
        Enrolment enrolment = mine(id, item);
        requireColleague(enrolment, colleague);
        boolean told = isAsked(enrolment, colleague);
        enrolment.show(item, mark -> mark.shownTo(colleague, clock.instant()));
        if (!told) {
            tell(
                    colleague,
                    Message.of("training.notice.to-confirm", signedIn.actor().name()),
                    new ToConfirm());
        }
    }

    /**
     * The learner, who works alone, wants to show it to the volunteer at the visit, or to a coordinator by telephone.
     *
     * @throws Refused if there is a colleague
     */
    public void askCoordinators(EnrolmentId id, String item) {
        Enrolment enrolment = mine(id, item);
        PlaceRow place = places.row(enrolment.place());
        if (!colleagues.isAlone(place, enrolment.person())) {
            throw new Refused("training.refused.not-alone");
        }
        boolean told = !enrolment.waiting(enrolments.course(enrolment)).isEmpty();
        enrolment.show(item, mark -> mark.toBeShown(clock.instant()));
        if (!told) {
            Message words = Message.of("training.notice.alone", signedIn.actor().name(), name(enrolment));
            List<AccountId> deciding =
                    fourEyes.deciding(place.id(), place.submitted().region(), Optional.empty());
            deciding.forEach(who -> tell(who, words, new ToDesk(place.id())));
            fourEyes.wantSomebody(deciding, words);
        }
    }

    /** What others say they showed the reader, to be confirmed. */
    @Transactional(readOnly = true)
    public List<ShownToMe> toConfirm() {
        AccountId me = signedIn.actor().id();
        List<Enrolment> asking = repository.asking(me.value()).stream()
                .filter(enrolment -> colleagues.isThere(places.row(enrolment.place()), enrolment.person()))
                .toList();
        Map<AccountId, String> names =
                directory.names(asking.stream().map(Enrolment::person).toList());
        return asking.stream()
                .flatMap(enrolment -> enrolments.course(enrolment).practice().stream()
                        .filter(item -> enrolment.practiceMark(item.id()).isAsked(me))
                        .map(item -> new ShownToMe(
                                enrolment.id(),
                                item.id(),
                                item.text(),
                                names.getOrDefault(enrolment.person(), ""),
                                name(enrolment))))
                .toList();
    }

    /**
     * The reader was there: it was done.
     *
     * @throws NotFound if the reader was not asked
     * @throws Refused if the reader may not confirm it any more
     */
    public void confirm(EnrolmentId id, String item) {
        Enrolment enrolment = asking(id, item);
        Actor me = signedIn.actor();
        requireColleague(enrolment, me.id());
        enrolment.witness(item, me, me.name(), Meeting.AT_WORK, clock.instant());
        tell(
                enrolment.person(),
                Message.of("training.notice.shown", me.name(), Message.of("training.shown." + item)),
                new ToWork(Role.STAFF));
    }

    /**
     * The reader was not there, or it did not go well: the learner shows it once more.
     *
     * @throws NotFound if the reader was not asked
     */
    public void notYet(EnrolmentId id, String item) {
        Enrolment enrolment = asking(id, item);
        enrolment.notYet(item);
        tell(
                enrolment.person(),
                Message.of("training.notice.not-yet", signedIn.actor().name(), Message.of("training.shown." + item)),
                new ToWork(Role.STAFF));
    }

    private void requireColleague(Enrolment enrolment, AccountId who) {
        Set<AccountId> may = colleagues.of(places.row(enrolment.place()), enrolment.person());
        if (!may.contains(who)) {
            throw new Refused("training.refused.no-colleague");
        }
    }

    private boolean isAsked(Enrolment enrolment, AccountId person) {
        return enrolments.course(enrolment).practice().stream()
                .anyMatch(item -> enrolment.practiceMark(item.id()).isAsked(person));
    }

    private Enrolment mine(EnrolmentId id, String item) {
        Enrolment enrolment = enrolments.ofLearner(id, signedIn.actor());
        Course course = enrolments.course(enrolment);
        if (!Course.SHOWN.contains(item) || !course.practises(item)) {
            throw new NotFound();
        }
        return enrolment;
    }

    private Enrolment asking(EnrolmentId id, String item) {
        return repository
                .findById(id.value())
                .filter(enrolment ->
                        enrolment.practiceMark(item).isAsked(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }

    private LocalizedText name(Enrolment enrolment) {
        return places.row(enrolment.place()).submitted().name();
    }

    private void tell(AccountId who, Message words, Target where) {
        events.publishEvent(new Notice(who, words, where));
    }
}
