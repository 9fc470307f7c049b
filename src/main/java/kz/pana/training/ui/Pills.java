package kz.pana.training.ui;

import kz.pana.certificate.CertificateState;
import kz.pana.training.row.EnrolmentState;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;

/** How the states of courses and certificates look. */
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

    /** Of somebody who cannot sign in, so that no certificate counts. */
    static StatusPill shutOut() {
        return new StatusPill(Tone.STOPPED, "team.status.SHUT_OUT");
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
}
