package kz.pana.training;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rule 2 on H2 where people join, as a function does on PostgreSQL. It belongs to the team and stays here: the
 * migration that made the trigger names it.
 */
public final class TeamTrigger extends TriggerAdapter {

    /** SQLSTATE of a check that is violated, as H2 has it. */
    private static final String VIOLATED = "23513";

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, ResultSet after) throws SQLException {
        if (after.getObject("left_at") != null || !isComing(before, after)) {
            return;
        }
        // Locked, so that nobody joins and vouches at the same moment.
        try (PreparedStatement place =
                connection.prepareStatement("select approved_by, reinstated_by from place where id = ? for update")) {
            place.setObject(1, after.getObject("place_id", UUID.class));
            UUID person = after.getObject("account_id", UUID.class);
            try (ResultSet found = place.executeQuery()) {
                if (found.next()
                        && (Objects.equals(person, found.getObject("approved_by", UUID.class))
                                || Objects.equals(person, found.getObject("reinstated_by", UUID.class)))) {
                    throw new SQLException("team_not_joined_by_voucher", VIOLATED);
                }
            }
        }
    }

    /** Not every day on a shift is looked at again. */
    private static boolean isComing(@Nullable ResultSet before, ResultSet after) throws SQLException {
        return before == null
                || before.getObject("left_at") != null
                || !Objects.equals(before.getObject("account_id"), after.getObject("account_id"))
                || !Objects.equals(before.getObject("place_id"), after.getObject("place_id"));
    }
}
