package kz.pana.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The demonstration was started where real people could take it for the real thing. */
class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefused(String why) {
        super(why);
    }

    /** Says so in plain words. */
    static class Analyzer extends AbstractFailureAnalyzer<DemoRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, DemoRefused cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Start without the profile «demo», or keep the demonstration on this machine and on H2.",
                    failure);
        }
    }
}
