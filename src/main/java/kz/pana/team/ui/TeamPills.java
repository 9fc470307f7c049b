package kz.pana.team.ui;

import kz.pana.team.overview.InvitationState;
import kz.pana.team.overview.MemberStatus;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;

/** How the states of people and of invitations look. */
final class TeamPills {

    private TeamPills() {}

    static StatusPill of(InvitationState state) {
        return new StatusPill(
                switch (state) {
                    case OPEN -> Tone.WAITING;
                    case TAKEN, USED_UP -> Tone.GOOD;
                    case WITHDRAWN, EXPIRED -> Tone.STOPPED;
                },
                state.key());
    }

    static StatusPill of(MemberStatus status) {
        return new StatusPill(
                switch (status) {
                    case NOT_STARTED, LEFT -> Tone.DRAFT;
                    case UNDER_WAY -> Tone.WAITING;
                    case CERTIFIED -> Tone.GOOD;
                    case EXPIRING -> Tone.ATTENTION;
                    case EXPIRED, REVOKED, SHUT_OUT -> Tone.STOPPED;
                },
                status.key());
    }
}
