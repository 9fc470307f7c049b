package kz.pana.place.operator;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The portal was started for others, and does not say who runs it. */
class OperatorMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OperatorMissing() {
        super("It is not said who runs the network, and owners accept their agreement with that operator.");
    }

    /** Says so in plain words. */
    static class Analyzer extends AbstractFailureAnalyzer<OperatorMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, OperatorMissing cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set PANA_OPERATOR_NAME, PANA_OPERATOR_NUMBER and PANA_OPERATOR_ADDRESS:"
                            + " the legal name, BIN and address of the operator.",
                    failure);
        }
    }
}
