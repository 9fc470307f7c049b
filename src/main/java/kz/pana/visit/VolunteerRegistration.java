package kz.pana.visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import kz.pana.identity.ForSignedIn;
import kz.pana.identity.Notice;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody becomes a volunteer. */
@Service
@ForSignedIn
@Transactional
public class VolunteerRegistration {

    private static final int ABOUT_LONGEST = 2000;

    private final VolunteerRepository volunteers;
    private final VolunteerRows rows;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VolunteerRegistration(
            VolunteerRepository volunteers,
            VolunteerRows rows,
            Directory directory,
            SignedIn signedIn,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.rows = rows;
        this.directory = directory;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's own registration, if there is one. */
    @Transactional(readOnly = true)
    public Optional<VolunteerRow> mine() {
        Actor actor = signedIn.actor();
        return volunteers.findById(actor.id().value()).stream()
                .flatMap(volunteer -> rows.of(List.of(volunteer), Set.of()).stream())
                .findFirst();
    }

    /**
     * Offers to visit places in these regions.
     *
     * @param phone how coordinators reach the volunteer; nobody else sees it
     * @param about up to 2000 characters, may be empty
     * @throws InvalidValue if there is no region or no language, or the text is too long
     * @throws Refused if the caller has applied before, or signs in by phone and PIN alone
     */
    public void apply(Set<RegionCode> regions, Set<Language> languages, PhoneNumber phone, String about) {
        if (regions.isEmpty()) {
            throw new InvalidValue("visit.invalid.no-region");
        }
        if (languages.isEmpty()) {
            throw new InvalidValue("visit.invalid.no-language");
        }
        Actor actor = signedIn.actor();
        if (volunteers.existsById(actor.id().value())) {
            throw new Refused("visit.refused.applied-before");
        }
        directory.requireEmail(actor.id());
        Volunteer volunteer =
                new Volunteer(actor, regions, languages, phone, PlainText.block(about, ABOUT_LONGEST), clock.instant());
        happenings.tell(volunteers.save(volunteer));
        regions.stream()
                .flatMap(region -> directory.coordinatorsOf(region).stream())
                .distinct()
                .forEach(coordinator -> events.publishEvent(
                        new Notice(coordinator, Message.of("visit.notice.applied", actor.name()), "desk/volunteers")));
    }
}
