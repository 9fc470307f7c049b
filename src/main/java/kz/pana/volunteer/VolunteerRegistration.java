package kz.pana.volunteer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Addresses;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.volunteer.VolunteerTarget.ToVolunteers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody becomes a volunteer, and stops being one. */
@Service
@ForSignedIn
@Transactional
public class VolunteerRegistration {

    private static final int ABOUT_LONGEST = 2000;
    private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(1);

    private final VolunteerRepository volunteers;
    private final VolunteerRows rows;
    private final VolunteerWork work;
    private final AccountDirectory directory;
    private final Addresses addresses;
    private final Territory territory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VolunteerRegistration(
            VolunteerRepository volunteers,
            VolunteerRows rows,
            VolunteerWork work,
            AccountDirectory directory,
            Addresses addresses,
            Territory territory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.rows = rows;
        this.work = work;
        this.directory = directory;
        this.addresses = addresses;
        this.territory = territory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's own registration, if there is one; without a region where it was taken back. */
    @Transactional(readOnly = true)
    public Optional<VolunteerRow> mine() {
        Actor actor = signedIn.actor();
        return volunteers.findById(actor.id().value()).stream()
                .flatMap(volunteer -> rows.of(List.of(volunteer), Set.of()).stream())
                .findFirst();
    }

    /** The address where volunteers begin their work, below the back office's root. */
    @Transactional(readOnly = true)
    public String toWork() {
        return addresses.of(new ToWork(Role.VOLUNTEER));
    }

    /** Whether there is anybody to read what the caller wrote for the region. */
    @Transactional(readOnly = true)
    public boolean isRead(RegionCode region) {
        return !readers(region, signedIn.actor()).isEmpty();
    }

    /**
     * Offers to visit places in these regions, the first or more. Where a region has no coordinator, the administrators are told, once
     * while anybody waits there; whoever is appointed hears of all who wait.
     *
     * @param phone how coordinators reach the volunteer; nobody else sees it
     * @param about up to 2000 characters, may be empty
     * @throws InvalidValue if there is no region or no language, or the text is too long
     * @throws Refused if the caller has applied in one of them before, or signs in by phone and PIN alone
     */
    public void apply(Set<RegionCode> regions, Set<Language> languages, PhoneNumber phone, String about) {
        if (regions.isEmpty()) {
            throw new InvalidValue("visit.invalid.no-region");
        }
        if (languages.isEmpty()) {
            throw new InvalidValue("visit.invalid.no-language");
        }
        Actor actor = signedIn.actor();
        directory.requireEmail(actor.id());
        String words = PlainText.block(about, ABOUT_LONGEST);
        Instant now = clock.instant();
        Optional<Volunteer> before = volunteers.findById(actor.id().value());
        // Taking back and sending again is no way to fill inboxes.
        Set<RegionCode> toTell = before.map(found -> found.notToldSince(now.minus(TOLD_AGAIN_AFTER), regions))
                .orElse(regions);
        // Before the caller waits there too.
        Set<RegionCode> nobodyWaits = toTell.stream()
                .filter(region -> volunteers.countInRegions(VolunteerState.APPLIED, Set.of(region.value())) == 0)
                .collect(Collectors.toSet());
        before.ifPresent(found -> found.apply(actor, regions, languages, phone, words, now));
        Volunteer volunteer = before.orElseGet(() -> new Volunteer(actor, regions, languages, phone, words, now));
        volunteer.told(toTell, now);
        tell(actor, toTell, nobodyWaits);
        volunteers.save(volunteer);
    }

    /**
     * Takes the offer back wherever nobody has decided about it.
     *
     * @throws NotFound if there is none
     * @throws Refused if it was decided everywhere
     */
    public void takeBack() {
        Volunteer mine = mineToChange();
        mine.takeBack(signedIn.actor(), clock.instant());
    }

    /**
     * Stops being a volunteer. Open visits wait for somebody else; whoever decides about volunteers there is told. The
     * person may offer again.
     *
     * @throws NotFound if the caller did not register
     * @throws Refused if the caller is a volunteer nowhere
     */
    public void stop() {
        Volunteer mine = mineToChange();
        Actor me = signedIn.actor();
        Set<RegionCode> regions = mine.stop(me, clock.instant());
        regions.forEach(region -> {
            work.takeFrom(me.id(), region, me);
            Message words = Message.of(
                    "visit.notice.volunteer-stopped",
                    me.name(),
                    territory.known(region).title());
            readers(region, me).forEach(reader -> events.publishEvent(new Notice(reader, words, new ToVolunteers())));
        });
        directory.withdraw(me.id(), Role.VOLUNTEER);
    }

    /**
     * @throws NotFound if the caller did not register
     */
    public void correctPhone(PhoneNumber phone) {
        mineToChange().correctPhone(phone);
    }

    private Volunteer mineToChange() {
        return volunteers
                .findById(signedIn.actor().id().value())
                .filter(Volunteer::isRegistered)
                .orElseThrow(NotFound::new);
    }

    private void tell(Actor actor, Set<RegionCode> regions, Set<RegionCode> nobodyWaits) {
        regions.stream()
                .flatMap(region -> readers(region, actor).stream())
                .distinct()
                .forEach(coordinator -> events.publishEvent(
                        new Notice(coordinator, Message.of("visit.notice.applied", actor.name()), new ToVolunteers())));
        nobodyWaits.stream()
                .filter(region -> readers(region, actor).isEmpty())
                .map(region -> Message.of(
                        "visit.notice.applied-nowhere", territory.known(region).name()))
                .forEach(words -> directory
                        .administrators()
                        .forEach(administrator ->
                                events.publishEvent(new Notice(administrator, words, new ToWork(Role.ADMINISTRATOR)))));
    }

    /** Nobody decides about themselves. */
    private List<AccountId> readers(RegionCode region, Actor applicant) {
        return directory.coordinatorsOf(region).stream()
                .filter(coordinator -> !coordinator.equals(applicant.id()))
                .toList();
    }
}
