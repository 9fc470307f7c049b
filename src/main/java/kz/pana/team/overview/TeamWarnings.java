package kz.pana.team.overview;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.team.overview.TeamOverview.Member;

/** What an owner should see to: newcomers who wait, days without enough certified people, certificates that run out. */
public final class TeamWarnings {

    /** How long a newcomer may take to begin. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private TeamWarnings() {}

    /**
     * Looks at the people of a place.
     *
     * @param team who works there and who left
     * @param needed how many certified people there must be on each day
     * @param open the days on which the place is open
     */
    public static List<TeamWarning> of(List<Member> team, int needed, Set<DayOfWeek> open, Instant now) {
        List<Member> present = team.stream().filter(Member::isPresent).toList();
        List<TeamWarning> warnings = new ArrayList<>();
        present.stream()
                .filter(member -> member.status() == MemberStatus.NOT_STARTED)
                .filter(member -> !now.isBefore(member.joinedAt().plus(PATIENCE)))
                .forEach(member -> warnings.add(new TeamWarning.NotStarted(member.name())));
        present.stream()
                .filter(Member::newcomer)
                .filter(member ->
                        !member.shifts().isEmpty() && member.shownCard().isEmpty())
                .forEach(member -> warnings.add(new TeamWarning.CardNotShown(member.name())));
        shifts(present, needed, open).ifPresent(warnings::add);
        present.stream()
                .filter(member -> member.status() == MemberStatus.EXPIRING)
                .flatMap(member -> member.certificate().stream())
                .forEach(certificate ->
                        warnings.add(new TeamWarning.Expiring(certificate.name(), certificate.expiresAt())));
        return List.copyOf(warnings);
    }

    /** How many certified people are on shift that day. */
    static int certifiedOn(DayOfWeek day, List<Member> team) {
        return (int) team.stream()
                .filter(Member::isPresent)
                .filter(member -> member.status().isCertified())
                .filter(member -> member.shifts().days().contains(day))
                .count();
    }

    private static Optional<TeamWarning> shifts(List<Member> present, int needed, Set<DayOfWeek> open) {
        if (present.isEmpty()) {
            return Optional.empty();
        }
        if (present.stream().allMatch(member -> member.shifts().isEmpty())) {
            return Optional.of(new TeamWarning.NoShifts());
        }
        List<DayOfWeek> lacking = open.stream()
                .sorted()
                .filter(day -> certifiedOn(day, present) < needed)
                .toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new TeamWarning.TooFew(lacking, needed));
    }
}
