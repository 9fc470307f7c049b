package kz.pana.place;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps rule 2 on H2 where a check cannot, as a function does on PostgreSQL. Named by the migration. */
public final class FourEyesTrigger extends TriggerAdapter {

    /** SQLSTATE of a check that is violated, as H2 has it. */
    private static final String VIOLATED = "23513";

    private static final Set<String> NOT_RELIED_ON = Set.of("SUSPENDED", "EXPIRED");

    /** What its owner had paused is paused again. */
    private static final Set<String> REINSTATED = Set.of("CURRENT", "PAUSED");

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, ResultSet after) throws SQLException {
        UUID approver = after.getObject("approved_by", UUID.class);
        if (approver != null && isNew("approved_by", approver, before)) {
            check(connection, after, approver, false);
        }
        UUID reinstater = after.getObject("reinstated_by", UUID.class);
        if (reinstater != null && (isNew("reinstated_by", reinstater, before) || isReinstated(before, after))) {
            check(connection, after, reinstater, true);
        }
    }

    private static boolean isNew(String column, UUID who, @Nullable ResultSet before) throws SQLException {
        return before == null || !who.equals(before.getObject(column, UUID.class));
    }

    private static boolean isReinstated(@Nullable ResultSet before, ResultSet after) throws SQLException {
        String was = before == null ? null : before.getString("validity");
        return was != null && NOT_RELIED_ON.contains(was) && REINSTATED.contains(after.getString("validity"));
    }

    private static void check(Connection connection, ResultSet place, UUID who, boolean sinceApproved)
            throws SQLException {
        UUID id = place.getObject("id", UUID.class);
        refuse(
                connection,
                "select 1 from team_member where place_id = ? and account_id = ?",
                "place_not_decided_by_team",
                id,
                who);
        String visitors = "select 1 from place_visitor where place_id = ? and account_id = ?";
        if (sinceApproved) {
            refuse(
                    connection,
                    visitors + " and visited_at >= ?",
                    "place_not_decided_by_visitor",
                    id,
                    who,
                    place.getObject("application_at"));
        } else {
            refuse(connection, visitors, "place_not_decided_by_visitor", id, who);
        }
    }

    private static void refuse(Connection connection, String sought, String rule, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sought)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    throw new SQLException(rule, VIOLATED);
                }
            }
        }
    }
}
