package kz.pana.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Keeps the trail append-only on H2, as a function of its own does on PostgreSQL. Named by the migration. */
public final class AppendOnly implements Trigger {

    /** SQLSTATE for an exception that a trigger raises, as PostgreSQL has it. */
    private static final String RAISED = "P0001";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("the trail is append-only", RAISED);
    }
}
