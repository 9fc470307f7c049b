package kz.pana.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps administrators from holding another role on H2, as a function of its own does on PostgreSQL. Named by the
 * migration.
 */
public final class AdministratorAlone implements Trigger {

    /** SQLSTATE for an exception that a trigger raises, as PostgreSQL has it. */
    private static final String RAISED = "P0001";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select count(*), count(case when role = 'ADMINISTRATOR' then 1 end)
                from account_role where account_id = ?""")) {
            query.setObject(1, after[0]);
            try (ResultSet found = query.executeQuery()) {
                if (found.next() && found.getInt(2) > 0 && found.getInt(1) > found.getInt(2)) {
                    throw new SQLException(
                            "account_role_administrator_alone: administrators hold no other role", RAISED);
                }
            }
        }
    }
}
