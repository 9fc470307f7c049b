package kz.pana.place.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/** Keeps the rules of transfers on H2, as functions do on PostgreSQL. Named by the migrations, which name its triggers. */
public final class TransferTrigger extends TriggerAdapter {

    /** SQLSTATE of a check that is violated, as H2 has it. */
    private static final String VIOLATED = "23513";

    private static final String CURRENT = "CURRENT";
    private static final Set<String> NOT_RELIED_ON = Set.of("SUSPENDED", "EXPIRED");

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, ResultSet after) throws SQLException {
        // A table that gets another column is copied, and until the next start its trigger is called after the copy.
        if (triggerName.toLowerCase(Locale.ROOT).endsWith("change_not_decided_by_former_owner")) {
            decided(connection, after);
        } else if (before != null) {
            transferred(connection, before, after);
            accepted(connection, before, after);
            vouchedFor(connection, before, after);
        }
    }

    private static void decided(Connection connection, ResultSet after) throws SQLException {
        requireOutsider(
                connection,
                after.getObject("place_id", UUID.class),
                after.getObject("decided_by", UUID.class),
                "change_not_decided_by_former_owner");
    }

    private static void transferred(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        UUID place = after.getObject("id", UUID.class);
        UUID old = before.getObject("owner_id", UUID.class);
        UUID next = after.getObject("owner_id", UUID.class);
        if (next.equals(old) || after.getString("validity") == null) {
            return;
        }
        boolean confirmed = finds(
                connection,
                "select 1 from place_transfer t where t.place_id = ? and t.from_owner = ? and t.to_owner = ? and t.state = 'DONE'"
                        + " and t.ended_at = (select max(l.ended_at) from place_transfer l where l.place_id = t.place_id"
                        + " and l.state = 'DONE')",
                place,
                old,
                next);
        if (!confirmed) {
            throw new SQLException("place_owner_by_transfer", VIOLATED);
        }
        if (after.getBoolean("published")
                || CURRENT.equals(after.getString("validity"))
                || after.getString("agreement_version") != null) {
            throw new SQLException("place_transferred_hidden", VIOLATED);
        }
        if (finds(connection, "select 1 from place_visitor where place_id = ? and account_id = ?", place, next)) {
            throw new SQLException("place_not_owned_by_visitor", VIOLATED);
        }
    }

    /** Nobody relies on it before a coordinator has accepted the new owner. */
    private static void accepted(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        boolean reliedOn = CURRENT.equals(after.getString("validity"))
                && (!CURRENT.equals(before.getString("validity"))
                        || after.getBoolean("published") && !before.getBoolean("published"));
        if (reliedOn
                && finds(
                        connection,
                        "select 1 from change_request where place_id = ? and waiting_line = 'OWNER'",
                        after.getObject("id", UUID.class))) {
            throw new SQLException("place_owner_not_accepted", VIOLATED);
        }
    }

    private static void vouchedFor(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        UUID place = after.getObject("id", UUID.class);
        String rule = "place_not_decided_by_former_owner";
        UUID approver = after.getObject("approved_by", UUID.class);
        if (!Objects.equals(approver, before.getObject("approved_by", UUID.class))) {
            requireOutsider(connection, place, approver, rule);
        }
        UUID reinstater = after.getObject("reinstated_by", UUID.class);
        String was = before.getString("validity");
        boolean reinstated = was != null && NOT_RELIED_ON.contains(was) && CURRENT.equals(after.getString("validity"));
        if (reinstated || !Objects.equals(reinstater, before.getObject("reinstated_by", UUID.class))) {
            requireOutsider(connection, place, reinstater, rule);
        }
    }

    private static void requireOutsider(Connection connection, UUID place, @Nullable UUID who, String rule)
            throws SQLException {
        if (who != null
                && finds(
                        connection,
                        "select 1 from place_transfer where place_id = ? and from_owner = ? and state = 'DONE'",
                        place,
                        who)) {
            throw new SQLException(rule, VIOLATED);
        }
    }

    private static boolean finds(Connection connection, String sought, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sought)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
