package kz.pana.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import kz.pana.team.shift.CertificateUntil;
import kz.pana.team.shift.FirstMinute;
import kz.pana.team.shift.FirstMinute.Note;
import kz.pana.team.shift.FirstMinute.Opened;
import kz.pana.team.shift.Shifts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first minute of a shift: whoever opens it looks where the quiet spot is, which phone is used and who calls. */
@Service
@ForStaff
@Transactional
public class FirstMinutes {

    private static final Period KEPT = Period.ofDays(90);

    private final MinuteNoteRepository notes;
    private final ShiftOpeningRepository openings;
    private final MembershipRepository memberships;
    private final CertifiedPeople people;
    private final AccountDirectory directory;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    FirstMinutes(
            MinuteNoteRepository notes,
            ShiftOpeningRepository openings,
            MembershipRepository memberships,
            CertifiedPeople people,
            AccountDirectory directory,
            PlaceDirectory places,
            SignedIn signedIn,
            Clock clock) {
        this.notes = notes;
        this.openings = openings;
        this.memberships = memberships;
        this.people = people;
        this.directory = directory;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A place where the reader works.
     *
     * @param doneAt when the reader looked at it today, if they did
     */
    public record Workplace(PlaceId place, LocalizedText name, Optional<Instant> doneAt) {}

    /**
     * Where the reader works and is no stranger any more, the longest first, and the one place of whoever has one: of
     * several the pages of their teams lead there.
     */
    @Transactional(readOnly = true)
    public List<Workplace> mine() {
        UUID me = signedIn.actor().id().value();
        List<PlaceId> owned = places.takenOnOf(signedIn.actor().id(), 2);
        List<PlaceId> mine = Stream.concat(
                        memberships.present(me).stream().filter(this::isKnown).map(Membership::place),
                        owned.size() == 1 ? owned.stream() : Stream.empty())
                .distinct()
                .toList();
        Map<PlaceId, PlaceRow> rows = places.rows(mine);
        Map<PlaceId, Instant> done = openings.findByAccountIdAndOpenedOn(me, ShiftOpening.day(clock.instant())).stream()
                .collect(Collectors.toMap(ShiftOpening::place, ShiftOpening::openedAt));
        return mine.stream()
                .flatMap(place -> Optional.ofNullable(rows.get(place)).stream())
                .filter(place -> place.status().isTakenOn())
                .map(place ->
                        new Workplace(place.id(), place.submitted().name(), Optional.ofNullable(done.get(place.id()))))
                .toList();
    }

    /**
     * Of one place.
     *
     * @throws NotFound if the reader neither owns it nor works there, or came a moment ago and nobody has walked them
     *     through the guide card
     */
    @Transactional(readOnly = true)
    public FirstMinute of(PlaceId id) {
        return read(mine(id));
    }

    /** Whether the reader works there, and came a moment ago: what they are to do first is no secret. */
    @Transactional(readOnly = true)
    public boolean isNewcomer(PlaceId id) {
        UUID me = signedIn.actor().id().value();
        return memberships
                .findByAccountIdAndPlaceId(me, id.value())
                .filter(member -> member.isPresent() && !isKnown(member))
                .isPresent();
    }

    /** The reader opened a shift and knows all three; once a day, however often they say so. */
    public void open(PlaceId id) {
        mine(id);
        places.inTurn(id);
        AccountId me = signedIn.actor().id();
        Instant now = clock.instant();
        LocalDate today = ShiftOpening.day(now);
        if (openings.findByPlaceIdAndAccountIdAndOpenedOn(id.value(), me.value(), today)
                .isEmpty()) {
            openings.forget(id.value(), today.minus(KEPT));
            openings.save(new ShiftOpening(id, me, now));
        }
    }

    /**
     * Writes down what else nobody would know, for everybody there: the owner does, or somebody certified.
     *
     * @param shown what stood there when the writer began
     * @throws InvalidValue if nothing is said of the quiet spot, or something is longer than 200 characters or holds a link
     * @throws Refused if the writer is neither the owner nor certified
     * @throws OptimisticLockingFailureException if something else stands there by now
     */
    public void note(PlaceId id, Note shown, Note said) {
        if (!mayWrite(mine(id))) {
            throw new Refused("team.refused.minute-note");
        }
        places.inTurn(id);
        Optional<MinuteNote> known = notes.findById(id.value());
        Unchanged.require(known.map(MinuteNote::note).orElse(Note.NONE).equals(shown));
        MinuteNote note = known.orElseGet(() -> new MinuteNote(id));
        note.write(said.quietSpot(), said.phone(), said.caller(), signedIn.actor(), clock.instant());
        notes.save(note);
    }

    private boolean mayWrite(PlaceRow place) {
        AccountId me = signedIn.actor().id();
        return place.owner().equals(me) || certified(place.id()).contains(me);
    }

    /** Whoever found the link to join learns nothing of the quiet spot before somebody there has met them. */
    private boolean isKnown(Membership member) {
        return member.shownCard().isPresent() || certified(member.place()).contains(member.person());
    }

    private Set<AccountId> certified(PlaceId place) {
        return people.held(Set.of(place.value())).stream()
                .map(CertificateUntil::account)
                .collect(Collectors.toSet());
    }

    private FirstMinute read(PlaceRow place) {
        AccountId me = signedIn.actor().id();
        Instant now = clock.instant();
        Optional<MinuteNote> note = notes.findById(place.id().value());
        Optional<String> named = note.map(MinuteNote::caller).filter(caller -> !caller.isEmpty());
        Callers callers = callers(place, now);
        Optional<ShiftOpening> last =
                openings.findFirstByPlaceIdOrderByOpenedAtDesc(place.id().value());
        Map<AccountId, String> names =
                directory.names(Stream.concat(callers.people().stream(), last.map(ShiftOpening::person).stream())
                        .toList());
        return new FirstMinute(
                place.id(),
                place.submitted().name(),
                note.map(MinuteNote::quietSpot),
                note.map(MinuteNote::phone)
                        .filter(phone -> !phone.isEmpty())
                        .map(phone -> Message.of("team.minute.as-written", phone))
                        .orElseGet(() -> place.submitted().phone().words()),
                named.map(List::of)
                        .orElseGet(() -> callers.people().stream()
                                .map(person -> names.getOrDefault(person, ""))
                                .sorted()
                                .toList()),
                named.isPresent() || callers.onShift(),
                note.map(MinuteNote::note).orElse(Note.NONE),
                mayWrite(place),
                openings.findByPlaceIdAndAccountIdAndOpenedOn(place.id().value(), me.value(), ShiftOpening.day(now))
                        .map(ShiftOpening::openedAt),
                last.map(opening -> new Opened(names.getOrDefault(opening.person(), ""), opening.openedAt())));
    }

    private Callers callers(PlaceRow place, Instant now) {
        Map<AccountId, Shifts> team = new LinkedHashMap<>();
        memberships.ofPlace(place.id().value()).stream()
                .filter(Membership::isPresent)
                .forEach(member -> team.put(member.person(), member.shifts()));
        return Callers.of(team, certified(place.id()), ShiftOpening.day(now).getDayOfWeek());
    }

    private PlaceRow mine(PlaceId id) {
        PlaceRow place = places.row(id);
        AccountId me = signedIn.actor().id();
        boolean works = memberships
                .findByAccountIdAndPlaceId(me.value(), id.value())
                .filter(member -> member.isPresent() && isKnown(member))
                .isPresent();
        if (place.listing() == null || !works && !place.owner().equals(me)) {
            throw new NotFound();
        }
        return place;
    }
}
