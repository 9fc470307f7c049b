package kz.pana.training.ui;

import java.util.List;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.training.CertificateState;
import kz.pana.training.EnrolmentState;
import kz.pana.training.InvitationState;
import kz.pana.training.TeamStanding;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Words;

/** How the states of training look. */
final class Pills {

    private Pills() {}

    static StatusPill of(EnrolmentState state) {
        return new StatusPill(
                switch (state) {
                    case INVITED -> Tone.DRAFT;
                    case IN_PROGRESS -> Tone.WAITING;
                    case PASSED -> Tone.GOOD;
                    case FAILED -> Tone.ATTENTION;
                },
                state.key());
    }

    static StatusPill of(CertificateState state) {
        return new StatusPill(
                switch (state) {
                    case VALID -> Tone.GOOD;
                    case EXPIRING -> Tone.ATTENTION;
                    case EXPIRED, REVOKED -> Tone.STOPPED;
                },
                state.key());
    }

    static StatusPill of(InvitationState state) {
        return new StatusPill(
                switch (state) {
                    case OPEN -> Tone.WAITING;
                    case TAKEN, USED_UP -> Tone.GOOD;
                    case WITHDRAWN, EXPIRED -> Tone.STOPPED;
                },
                state.key());
    }

    static StatusPill done() {
        return new StatusPill(Tone.GOOD, "training.step.done");
    }

    static StatusPill begun() {
        return new StatusPill(Tone.WAITING, "training.step.begun");
    }

    static StatusPill open() {
        return new StatusPill(Tone.DRAFT, "training.step.open");
    }

    static StatusPill closed() {
        return new StatusPill(Tone.DRAFT, "training.step.closed");
    }

    /** Languages in which something is missing. */
    static StatusPill missing(List<Language> languages) {
        return new StatusPill(Tone.ATTENTION, "training.author.missing", names(languages));
    }

    /** Languages in which something reads differently from the edition before. */
    static StatusPill changed(List<Language> languages) {
        return new StatusPill(Tone.DRAFT, "training.author.changed", names(languages));
    }

    private static String names(List<Language> languages) {
        return languages.stream()
                .map(language -> Words.of("uikit.language.short." + language.tag()))
                .collect(Collectors.joining(", "));
    }

    static StatusPill of(TeamStanding standing) {
        return new StatusPill(
                switch (standing) {
                    case NOT_STARTED, LEFT -> Tone.DRAFT;
                    case UNDER_WAY -> Tone.WAITING;
                    case CERTIFIED -> Tone.GOOD;
                    case EXPIRING -> Tone.ATTENTION;
                    case EXPIRED, REVOKED, SHUT_OUT -> Tone.STOPPED;
                },
                standing.key());
    }
}
