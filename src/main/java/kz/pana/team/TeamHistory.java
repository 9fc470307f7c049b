package kz.pana.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceHistory;
import org.springframework.stereotype.Component;

/** Who came to the team of a place, left it and was given a link for a new PIN, for its trail. */
@Component
class TeamHistory implements PlaceHistory {

    private final MembershipRepository memberships;
    private final AccountDirectory directory;

    TeamHistory(MembershipRepository memberships, AccountDirectory directory) {
        this.memberships = memberships;
        this.directory = directory;
    }

    @Override
    public Map<UUID, Message> of(PlaceId place) {
        List<Membership> team = memberships.ofPlace(place.value());
        Map<AccountId, String> names =
                directory.names(team.stream().map(Membership::person).toList());
        return team.stream()
                .collect(Collectors.toMap(
                        member -> member.id().value(),
                        member -> Message.of("team.trail.member", names.getOrDefault(member.person(), ""))));
    }

    @Override
    public Message step(String subject, String from, String to) {
        return switch (to) {
            case Membership.PIN_OFFERED -> Message.of("team.trail.new-pin");
            case Membership.SHOWN_CARD -> Message.of("team.trail.shown-card");
            case Membership.CARD_TAKEN_BACK -> Message.of("team.trail.card-taken-back");
            case Membership.LEFT -> Message.of("team.trail.left");
            default -> Message.of(from.equals(Membership.LEFT) ? "team.trail.back" : "team.trail.joined");
        };
    }
}
