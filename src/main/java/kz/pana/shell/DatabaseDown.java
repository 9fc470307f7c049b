package kz.pana.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the database does not answer at the start, instead of a page of traces. */
class DatabaseDown extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION_TROUBLE = "08";
    private static final int H2_FILE_IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        if (cause.getErrorCode() == H2_FILE_IN_USE) {
            return new FailureAnalysis(
                    "The database file is in use by another program.",
                    "Stop the other PANA that runs on this data folder, or choose another folder with PANA_DATA.",
                    failure);
        }
        if (cause.getSQLState() != null && cause.getSQLState().startsWith(CONNECTION_TROUBLE)) {
            return new FailureAnalysis(
                    "The database does not answer.",
                    "Start it, and check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD; then start PANA again.",
                    failure);
        }
        return null;
    }
}
