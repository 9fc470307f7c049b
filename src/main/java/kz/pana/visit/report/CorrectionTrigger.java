package kz.pana.visit.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import kz.pana.place.FourEyesTrigger;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps rule 2 for accepted corrections on H2, as a function does on PostgreSQL. Named by the migration of its trigger. */
public final class CorrectionTrigger extends TriggerAdapter {

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, ResultSet after) throws SQLException {
        UUID decider = after.getObject("decided_by", UUID.class);
        if (decider != null && "ACCEPTED".equals(after.getString("state")) && isNew(before, decider)) {
            FourEyesTrigger.requireMayDecide(connection, place(connection, after), decider);
        }
    }

    private static boolean isNew(@Nullable ResultSet before, UUID decider) throws SQLException {
        return before == null
                || !"ACCEPTED".equals(before.getString("state"))
                || !decider.equals(before.getObject("decided_by", UUID.class));
    }

    private static UUID place(Connection connection, ResultSet correction) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select place_id from visit where id = ?")) {
            statement.setObject(1, correction.getObject("visit_id", UUID.class));
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new SQLException("A correction of no visit");
                }
                return found.getObject(1, UUID.class);
            }
        }
    }
}
