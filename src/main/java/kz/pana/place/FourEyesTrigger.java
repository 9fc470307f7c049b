package kz.pana.place;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps rule 2 on H2 where a check cannot, as functions do on PostgreSQL. Named by the migrations, which name its triggers. */
public final class FourEyesTrigger extends TriggerAdapter {

    /** SQLSTATE of a check that is violated, as H2 has it. */
    private static final String VIOLATED = "23513";

    private static final Set<String> NOT_RELIED_ON = Set.of("SUSPENDED", "EXPIRED");

    /** What its owner had paused is paused again. */
    private static final Set<String> REINSTATED = Set.of("CURRENT", "PAUSED");

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, ResultSet after) throws SQLException {
        if (isCalled("change_four_eyes")) {
            decided(connection, before, after);
        } else if (isCalled("place_reinstated_after_change")) {
            reinstatedAfterChange(connection, before, after);
        } else {
            vouchedFor(connection, before, after);
        }
    }

    /** A table that gets another column is copied, and until the next start its trigger is called after the copy. */
    private boolean isCalled(String name) {
        return triggerName.toLowerCase(Locale.ROOT).endsWith(name);
    }

    private static void vouchedFor(Connection connection, @Nullable ResultSet before, ResultSet after)
            throws SQLException {
        UUID approver = after.getObject("approved_by", UUID.class);
        if (approver != null && isNew("approved_by", approver, before)) {
            check(connection, after.getObject("id", UUID.class), approver, null);
        }
        UUID reinstater = after.getObject("reinstated_by", UUID.class);
        if (reinstater != null && (isNew("reinstated_by", reinstater, before) || isReinstated(before, after))) {
            check(connection, after.getObject("id", UUID.class), reinstater, after.getObject("application_at"));
        }
    }

    /** Two different people decide about what changed, once somebody has seen it. */
    private static void reinstatedAfterChange(Connection connection, @Nullable ResultSet before, ResultSet after)
            throws SQLException {
        if (before == null || before.getString("change_line") == null || after.getString("change_line") != null) {
            return;
        }
        if (before.getObject("change_seen_at") == null) {
            throw new SQLException("place_change_unseen", VIOLATED);
        }
        UUID reinstater = after.getObject("reinstated_by", UUID.class);
        refuse(
                connection,
                "select 1 from change_request where place_id = ? and decided_by = ? and decided_at >= ?"
                        + " and state = 'ACCEPTED' and line in ('PIN', 'ADDRESS', 'BUSINESS', 'OWNER')",
                "place_not_reinstated_by_acceptor",
                after.getObject("id", UUID.class),
                reinstater == null ? before.getObject("change_by", UUID.class) : reinstater,
                before.getObject("change_since"));
    }

    private static void decided(Connection connection, @Nullable ResultSet before, ResultSet after)
            throws SQLException {
        UUID decider = after.getObject("decided_by", UUID.class);
        if (decider == null || !isNew("decided_by", decider, before)) {
            return;
        }
        requireMayDecide(connection, after.getObject("place_id", UUID.class), decider);
    }

    /** @throws SQLException if who decides owns the place, ever worked there, or visited it since it was approved */
    public static void requireMayDecide(Connection connection, UUID place, UUID decider) throws SQLException {
        refuse(
                connection,
                "select 1 from place where id = ? and owner_id = ?",
                "change_not_decided_by_owner",
                place,
                decider);
        check(connection, place, decider, approvedAt(connection, place));
    }

    private static @Nullable Object approvedAt(Connection connection, UUID place) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select application_at from place where id = ?")) {
            statement.setObject(1, place);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getObject(1) : null;
            }
        }
    }

    private static boolean isNew(String column, UUID who, @Nullable ResultSet before) throws SQLException {
        return before == null || !who.equals(before.getObject(column, UUID.class));
    }

    private static boolean isReinstated(@Nullable ResultSet before, ResultSet after) throws SQLException {
        String was = before == null ? null : before.getString("validity");
        return was != null && NOT_RELIED_ON.contains(was) && REINSTATED.contains(after.getString("validity"));
    }

    /** @param since of visits before then nothing is asked; {@code null} of any */
    private static void check(Connection connection, UUID id, UUID who, @Nullable Object since) throws SQLException {
        refuse(
                connection,
                "select 1 from team_member where place_id = ? and account_id = ?",
                "place_not_decided_by_team",
                id,
                who);
        String visitors = "select 1 from place_visitor where place_id = ? and account_id = ?";
        if (since != null) {
            refuse(connection, visitors + " and visited_at >= ?", "place_not_decided_by_visitor", id, who, since);
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
