package kz.pana.team;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.certificate.CertificateRow;
import kz.pana.certificate.Certificates;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Requirement;
import kz.pana.team.overview.MemberStatus;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Invited;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.overview.TeamWarnings;
import kz.pana.team.shift.OpenDays;
import kz.pana.training.Enrolments;
import kz.pana.training.RecallDirectory;
import kz.pana.training.row.EnrolmentRow;
import kz.pana.training.row.EnrolmentState;
import org.springframework.stereotype.Component;

/** Puts together what an owner sees of her team. */
@Component
class TeamReader {

    private final MembershipRepository memberships;
    private final InvitationRepository invitations;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final AccountDirectory directory;
    private final PhoneAccounts phoneAccounts;
    private final CoverDirectory covers;
    private final RecallDirectory recalls;
    private final Clock clock;

    TeamReader(
            MembershipRepository memberships,
            InvitationRepository invitations,
            Enrolments enrolments,
            Certificates certificates,
            AccountDirectory directory,
            PhoneAccounts phoneAccounts,
            CoverDirectory covers,
            RecallDirectory recalls,
            Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.directory = directory;
        this.phoneAccounts = phoneAccounts;
        this.covers = covers;
        this.recalls = recalls;
        this.clock = clock;
    }

    TeamOverview of(PlaceRow place) {
        List<Member> members = members(place);
        int needed =
                Requirement.people(place.listing() != null && place.listing().singleHanded());
        Set<DayOfWeek> open = Optional.ofNullable(place.listing())
                .map(Listing::hours)
                .map(hours -> OpenDays.of(hours, LocalDate.ofInstant(clock.instant(), KernelConfiguration.ALMATY)))
                .orElse(Set.of());
        return new TeamOverview(
                place.name(),
                place.status().isTakenOn(),
                (int) members.stream()
                        .filter(member -> member.status().isCertified())
                        .count(),
                needed,
                members,
                invited(place),
                enrolments
                        .idOf(place.owner(), place.id())
                        .filter(mine -> members.stream()
                                .anyMatch(member ->
                                        member.isPresent() && member.person().equals(place.owner()))),
                open,
                covers.of(place.id()),
                TeamWarnings.of(members, needed, open, clock.instant()));
    }

    /** Those who work there first, each part in the order in which they came. */
    private List<Member> members(PlaceRow place) {
        List<Membership> team = memberships.ofPlace(place.id().value());
        Map<AccountId, EnrolmentRow> courses = enrolments.ofPlace(place.id()).stream()
                .collect(Collectors.toMap(EnrolmentRow::person, Function.identity(), (newer, older) -> newer));
        Map<AccountId, CertificateRow> held = certificates.ofPlace(
                place.id(),
                team.stream()
                        .filter(Membership::isPresent)
                        .map(Membership::person)
                        .collect(Collectors.toSet()));
        List<AccountId> people = team.stream().map(Membership::person).toList();
        Map<AccountId, String> names = directory.names(Stream.concat(
                        people.stream(),
                        team.stream().flatMap(member -> member.shownCard().map(ShownCard::by).stream()))
                .collect(Collectors.toSet()));
        Set<AccountId> byPin = phoneAccounts.among(people);
        Set<AccountId> shutOut = directory.shutOut(people);
        Set<AccountId> notFresh = recalls.notFresh(people);
        Map<AccountId, Instant> practised = recalls.practised(people);
        return team.stream()
                .map(m -> member(
                        m,
                        place.owner(),
                        names,
                        Optional.ofNullable(courses.get(m.person())),
                        Optional.ofNullable(held.get(m.person())),
                        !notFresh.contains(m.person()),
                        Optional.ofNullable(practised.get(m.person())),
                        byPin.contains(m.person()),
                        shutOut.contains(m.person())))
                .sorted(Comparator.comparing(member -> !member.isPresent()))
                .toList();
    }

    private Member member(
            Membership membership,
            AccountId owner,
            Map<AccountId, String> names,
            Optional<EnrolmentRow> course,
            Optional<CertificateRow> certificate,
            boolean fresh,
            Optional<Instant> practisedAt,
            boolean byPin,
            boolean shutOut) {
        EnrolmentState state = course.map(EnrolmentRow::state).orElse(EnrolmentState.INVITED);
        MemberStatus here =
                shutOut ? MemberStatus.SHUT_OUT : MemberStatus.of(state, certificate.map(CertificateRow::state));
        return new Member(
                membership.id(),
                membership.version(),
                membership.person(),
                names.getOrDefault(membership.person(), ""),
                membership.isPresent() ? here : MemberStatus.LEFT,
                course.map(EnrolmentRow::done).orElse(0),
                course.map(EnrolmentRow::steps).orElseGet(enrolments::steps),
                certificate,
                membership.shifts(),
                membership.isPresent()
                        && !here.isCertified()
                        && !membership.person().equals(owner),
                membership.shownCard().map(shown -> shown.in(names)),
                membership.joinedAt(),
                fresh,
                practisedAt,
                byPin,
                membership.mayUndoLeaving(clock.instant()));
    }

    private List<Invited> invited(PlaceRow place) {
        List<Invitation> links = invitations.ofPlace(place.id().value());
        Map<AccountId, String> names = directory.names(takers(links));
        return links.stream()
                .map(link -> new Invited(
                        link.id(),
                        link.forWhom(),
                        link.state(clock.instant()),
                        link.createdAt(),
                        link.expiresAt(),
                        link.uses(),
                        link.most(),
                        link.takenBy().map(names::get)))
                .toList();
    }

    private static Collection<AccountId> takers(List<Invitation> links) {
        return links.stream().map(Invitation::takenBy).flatMap(Optional::stream).toList();
    }
}
