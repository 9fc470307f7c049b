package kz.pana.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.Meeting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever works alone has nobody to show the practice to but the network: the volunteer at the visit, or a coordinator by
 * telephone. A coordinator of the region writes down who it was and when.
 */
@Service
@ForCoordinator
@Transactional
public class ShownAlone {

    private final EnrolmentRepository repository;
    private final Enrolments enrolments;
    private final Colleagues colleagues;
    private final AccountDirectory directory;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShownAlone(
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

    /** Somebody who works alone wants to show something. */
    public record Waiting(EnrolmentId id, String learner, String item, LocalizedText task) {}

    /**
     * What those who work alone at the place want to show.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Waiting> at(PlaceId id) {
        PlaceRow place = inScope(id);
        List<Enrolment> alone = repository.ofPlace(id.value()).stream()
                .filter(enrolment -> !waiting(enrolment).isEmpty())
                .filter(enrolment -> colleagues.isThere(place, enrolment.person()))
                .filter(enrolment -> colleagues.isAlone(place, enrolment.person()))
                .toList();
        Map<AccountId, String> names =
                directory.names(alone.stream().map(Enrolment::person).toList());
        return alone.stream()
                .flatMap(enrolment -> waiting(enrolment).stream()
                        .map(item -> new Waiting(
                                enrolment.id(), names.getOrDefault(enrolment.person(), ""), item.id(), item.text())))
                .toList();
    }

    /**
     * It was shown to the coordinator by telephone.
     *
     * @param day when
     * @throws InvalidValue if the day has not come, or was before the course
     * @throws Refused if the coordinator is of the place, the learner has a colleague, or does not ask any more
     */
    public void byTelephone(EnrolmentId id, String item, LocalDate day) {
        confirm(id, item, signedIn.actor().name(), Meeting.TELEPHONE, day);
    }

    /**
     * It was shown to the volunteer at the visit.
     *
     * @param volunteer who, at most 120 characters
     * @param day when
     * @throws InvalidValue if nobody is named, it is the learner's own name, the day has not come, or was before the course
     * @throws Refused as {@link #byTelephone}
     */
    public void atVisit(EnrolmentId id, String item, String volunteer, LocalDate day) {
        confirm(id, item, PlainText.name(volunteer, 120), Meeting.VISIT, day);
    }

    private void confirm(EnrolmentId id, String item, String name, Meeting how, LocalDate day) {
        Enrolment enrolment = repository.findById(id.value()).orElseThrow(NotFound::new);
        PlaceRow place = inScope(enrolment.place());
        Actor me = signedIn.actor();
        if (fourEyes.insiders(place.id()).contains(me.id())) {
            throw new Refused("training.refused.shown-insider");
        }
        if (waiting(enrolment).stream().noneMatch(wanted -> wanted.id().equals(item))) {
            throw new Refused("training.refused.not-shown");
        }
        if (!colleagues.isAlone(place, enrolment.person())) {
            throw new Refused("training.refused.not-alone");
        }
        if (name.equalsIgnoreCase(directory.person(enrolment.person()).name())) {
            throw new InvalidValue("training.shown.learner-named");
        }
        requireDay(enrolment, day);
        enrolment.witness(
                item,
                me,
                name,
                how,
                day.atStartOfDay(KernelConfiguration.ALMATY).toInstant());
        events.publishEvent(new Notice(
                enrolment.person(),
                Message.of("training.notice.shown", name, Message.of("training.shown." + item)),
                new ToWork(Role.STAFF)));
    }

    private void requireDay(Enrolment enrolment, LocalDate day) {
        LocalDate first = LocalDate.ofInstant(enrolment.enrolledAt(), KernelConfiguration.ALMATY);
        if (day.isBefore(first) || day.isAfter(LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)))) {
            throw new InvalidValue("training.shown.day-wrong");
        }
    }

    /** Asked of the coordinators, and not of a colleague who may still answer. */
    private List<PracticeItem> waiting(Enrolment enrolment) {
        return enrolment.kind().practice(enrolments.course(enrolment)).stream()
                .filter(PracticeItem::isShown)
                .filter(item -> enrolment.practiceMark(item.id()).isWaiting()
                        && enrolment.practiceMark(item.id()).asked() == null)
                .toList();
    }

    private PlaceRow inScope(PlaceId id) {
        PlaceRow place = places.row(id);
        if (place.listing() == null
                || !signedIn.actor().coordinates(place.listing().region())) {
            throw new NotFound();
        }
        return place;
    }
}
