package kz.pana.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.row.PlaceId;
import kz.pana.team.FirstMinutes;
import kz.pana.team.Invitations;
import kz.pana.team.Members;
import kz.pana.team.Team;
import kz.pana.team.TeamDemo;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.CoverRow;
import kz.pana.team.shift.FirstMinute;
import kz.pana.team.shift.ShiftHours;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people who work at the places of the demonstration. */
@Component
@Profile("demo")
class DemoTeams {

    /** The one who signs in by phone. */
    static final PhoneNumber PHONE = PhoneNumber.parse("+7 701 000 00 01");

    static final PinCode PIN = new PinCode("583104");

    /** So many places whose people have answered the quiz themselves, so that its figures say something. */
    private static final int LEARNING_PLACES = 45;

    private static final Duration DAY = Duration.ofDays(1);

    private final Team team;
    private final Members members;
    private final FirstMinutes minutes;
    private final Invitations invitations;
    private final TeamDemo certificates;
    private final DemoLearning learning;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;
    /** How many more join the first place, for a benchmark. */
    private final int learners;

    DemoTeams(
            Team team,
            Members members,
            FirstMinutes minutes,
            Invitations invitations,
            TeamDemo certificates,
            DemoLearning learning,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock,
            @Value("${pana.demo-learners:0}") int learners) {
        this.team = team;
        this.members = members;
        this.minutes = minutes;
        this.invitations = invitations;
        this.certificates = certificates;
        this.learning = learning;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
        this.learners = learners;
    }

    /**
     * Two are certified, at the first places after they have taken the course themselves; at every sixth place, which are
     * those of the first of six owners, it is known who works when.
     */
    void train(int number, DemoOutcome fate, PlaceId place, Instant t) {
        List<AccountId> staff = people.staff(number);
        int first = number / 6 % (staff.size() - 1);
        // The first of the staff is the one visitors sign in as: she is still learning, at one place.
        AccountId one = staff.get(1 + first);
        AccountId other = staff.get(1 + (first + 1) % (staff.size() - 1));
        AccountId owner = people.owner(number);
        if (number < LEARNING_PLACES) {
            AccountId third = staff.get(1 + (first + 2) % (staff.size() - 1));
            RetryOnConflict.of(() -> learning.pass(new DemoLearner(one, 3 * number), owner, place, t));
            RetryOnConflict.of(() -> learning.pass(new DemoLearner(other, 3 * number + 1), owner, place, t));
            RetryOnConflict.of(() -> learning.stop(new DemoLearner(third, 3 * number + 2), owner, place, t));
        } else {
            certify(one, place, t);
            // Some of the places that are being taken in have one person still to go.
            if (fate != DemoOutcome.ONBOARDING || number % 3 == 0) {
                certify(other, place, t);
            }
        }
        if (number % 6 == 0) {
            as(owner, t.plus(DAY), () -> shifts(number, place));
            as(one, t.plus(DAY), () -> firstMinute(place));
        }
        if (number == 0) {
            newcomers(place, owner, staff.getFirst());
            people.learners(learners).forEach(who -> learning.join(who, owner, place, clock.instant()));
        }
    }

    /**
     * The second works every day; the first has Sundays off, and at every other place none. Where it is open at night, the
     * first works by night.
     */
    private boolean shifts(int number, PlaceId place) {
        Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);
        Set<DayOfWeek> some = number % 4 == 0 ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY) : all;
        List<Member> both = team.of(place).members();
        put(both.getFirst(), some);
        put(both.get(1), all);
        TeamOverview now = team.of(place);
        if (now.cover().filter(CoverRow::isLackingAtNight).isPresent()) {
            put(now.members().getFirst(), some, new ShiftHours(LocalTime.of(20, 0), LocalTime.of(8, 0)));
            put(now.members().get(1), all, new ShiftHours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        }
        return true;
    }

    /** Somebody wrote down where the quiet spot is, and opened a shift. */
    private boolean firstMinute(PlaceId place) {
        minutes.note(
                place,
                FirstMinute.Note.NONE,
                new FirstMinute.Note("Қойма бөлмесі, кассаның оң жағындағы есік", "", ""));
        minutes.open(place);
        return true;
    }

    private void put(Member member, Set<DayOfWeek> days, ShiftHours hours) {
        members.giveHours(member.id(), member.version(), days, Optional.of(hours));
    }

    private void put(Member member, Set<DayOfWeek> days) {
        long version = member.version();
        for (DayOfWeek day : days) {
            version = members.putOnShift(member.id(), version, day, true);
        }
    }

    /** One who came by phone days ago and has not begun, one who begins today, and links that wait. */
    private void newcomers(PlaceId place, AccountId owner, AccountId learner) {
        Instant now = clock.instant();
        as(owner, now.minus(DAY.multipliedBy(5)), () -> {
            SecretToken secret = team.invite(place, "Жансая").secret();
            return invitations.join(
                    secret, new NewPhoneAccount(new PersonName("Жансая", "Оразова"), PHONE, PIN, Language.KK));
        });
        SecretToken secret =
                as(owner, now, () -> team.invite(place, "Жаңа қызметкер").secret());
        as(learner, now, () -> invitations.accept(secret));
        as(owner, now, () -> team.invite(place, "Ержан"));
        as(owner, now, () -> team.inviteAll(place));
    }

    private void certify(AccountId who, PlaceId place, Instant when) {
        clock.at(
                when,
                () -> RetryOnConflict.of(() -> {
                    certificates.certify(who, place);
                    return true;
                }));
    }

    private <T> T as(AccountId who, Instant when, Supplier<T> action) {
        return accounts.as(who, () -> clock.at(when, () -> RetryOnConflict.of(action)));
    }
}
