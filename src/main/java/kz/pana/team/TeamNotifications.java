package kz.pana.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.pana.certificate.Certificates;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.EmailTaken;
import kz.pana.identity.event.ManyWrongPins;
import kz.pana.identity.event.PersonRenamed;
import kz.pana.identity.event.PhoneChanged;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.event.ValidityChanged;
import kz.pana.place.row.PlaceRow;
import kz.pana.team.shift.CoverState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people concerned what happened in a team. */
@Component
class TeamNotifications {

    private final MembershipRepository memberships;
    private final PlaceDirectory places;
    private final Certificates certificates;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;

    TeamNotifications(
            MembershipRepository memberships,
            PlaceDirectory places,
            Certificates certificates,
            AccountDirectory directory,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.places = places;
        this.certificates = certificates;
        this.directory = directory;
        this.events = events;
    }

    void joined(PlaceRow place, Actor person) {
        tellOwner(place, Message.of("training.notice.joined", person.name(), name(place)));
    }

    void left(Membership member) {
        tell(member, isCertified(member) ? "team.notice.left" : "team.notice.left-uncertified");
    }

    void leftThemselves(Membership member, Actor person) {
        PlaceRow place = places.row(member.place());
        tellOwner(
                place,
                Message.of(
                        isCertified(member) ? "team.notice.they-left" : "team.notice.they-left-uncertified",
                        person.name(),
                        name(place)));
    }

    void back(Membership member) {
        tell(member, "team.notice.back");
    }

    /** The link may be for somebody else's eyes: whoever signs in with the old PIN can make it void by changing that. */
    void newPin(Membership member) {
        tell(member, "team.notice.new-pin");
    }

    /**
     * More than a quarter of the open hours have had nobody certified on shift for days.
     *
     * @param from when that becomes a requirement that the place does not meet
     */
    void uncovered(PlaceRow place, Instant from, CoverState step) {
        Message words = Message.of(
                step == CoverState.WARNED ? "team.notice.uncovered" : "team.notice.uncovered-still",
                name(place),
                LocalDate.ofInstant(from, KernelConfiguration.ALMATY));
        events.publishEvent(
                step == CoverState.WARNED
                        ? new Notice(place.owner(), words, new ToTeam(place.id()))
                        : Notice.alert(place.owner(), words, new ToTeam(place.id())));
    }

    /** Nobody wrote down who works when. */
    void noShifts(PlaceRow place) {
        tellOwner(place, Message.of("team.notice.no-shifts", name(place)));
    }

    /** It may be the person, to whom the owner gives a link, or somebody who guesses. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void manyWrongPins(ManyWrongPins wrong) {
        tellOwners(wrong.account(), "team.notice.many-wrong-pins");
    }

    /** The person had no address where a letter could warn them: the owner knows them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void emailTaken(EmailTaken taken) {
        tellOwners(taken.account(), "team.notice.email-taken");
    }

    /** A letter cannot warn this person either. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void phoneChanged(PhoneChanged changed) {
        tellOwners(changed.account(), "team.notice.phone-changed");
    }

    /** Whoever has the account of somebody certified need not be the one who learned. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void renamed(PersonRenamed person) {
        memberships.present(person.account().value()).stream()
                .filter(this::isCertified)
                .map(membership -> places.row(membership.place()))
                .forEach(place -> {
                    Message words = Message.of("team.notice.renamed", person.before(), person.now(), name(place));
                    if (!place.owner().equals(person.account())) {
                        tellOwner(place, words);
                    }
                    directory.coordinatorsOf(place.submitted().region()).stream()
                            .filter(coordinator -> !coordinator.equals(person.account()))
                            .forEach(coordinator ->
                                    events.publishEvent(new Notice(coordinator, words, new ToDesk(place.id()))));
                });
    }

    /** Whoever is at the door has to know whether people are still sent there, and what the sign says to them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void validityChanged(ValidityChanged changed) {
        if (changed.before().isPresent()) {
            memberships.ofPlace(changed.place().value()).stream()
                    .filter(Membership::isPresent)
                    .forEach(member -> tell(member, "team.notice.place." + changed.now()));
        }
    }

    private boolean isCertified(Membership member) {
        return Optional.ofNullable(certificates.ofPerson(member.person()).get(member.place()))
                .filter(held -> held.state().holds())
                .isPresent();
    }

    /**
     * @param key of a text that names the person, then the place
     */
    private void tellOwners(AccountId about, String key) {
        String who = directory.person(about).name();
        memberships.present(about.value()).stream()
                .map(membership -> places.row(membership.place()))
                .forEach(place -> tellOwner(place, Message.of(key, who, name(place))));
    }

    /** An owner is not told what she did to herself. */
    private void tell(Membership member, String key) {
        PlaceRow place = places.row(member.place());
        if (!place.owner().equals(member.person())) {
            events.publishEvent(new Notice(member.person(), Message.of(key, name(place)), new ToWork(Role.STAFF)));
        }
    }

    private void tellOwner(PlaceRow place, Message words) {
        events.publishEvent(new Notice(place.owner(), words, new ToTeam(place.id())));
    }

    private static LocalizedText name(PlaceRow place) {
        return place.submitted().name();
    }
}
