package kz.pana.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.pana.audit.TrailVerification.Result;

/**
 * Verifies the trail from the command line, without starting the portal: {@code java -cp pana.jar
 * kz.pana.audit.VerifyTrail}. Reads {@code PANA_DATA}, {@code SPRING_DATASOURCE_URL}, {@code _USERNAME} and
 * {@code _PASSWORD}, as the portal does. Ends with 0 where the trail is as it was written, 1 where it is not, and 2 where
 * it cannot be read.
 */
public final class VerifyTrail {

    private VerifyTrail() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv(), System.out));
    }

    static int run(Map<String, String> environment, PrintStream out) {
        Path data = Path.of(environment.getOrDefault("PANA_DATA", "data")).toAbsolutePath();
        String url = environment.getOrDefault(
                "SPRING_DATASOURCE_URL", "jdbc:h2:file:" + data.resolve("pana") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        try {
            List<ChainHead> written = TrailHeads.in(data).written();
            try (Connection connection = DriverManager.getConnection(
                    url,
                    environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "sa"),
                    environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))) {
                connection.setAutoCommit(false);
                return say(TrailVerification.of(connection, written), written.size(), out);
            }
        } catch (SQLException | IOException e) {
            out.println(
                    "The trail could not be read: "
                            + Objects.requireNonNullElse(e.getMessage(), "")
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                            + " An embedded database is for one program at a time: stop the portal first, or look at its page.");
            return 2;
        }
    }

    private static int say(Result result, int heads, PrintStream out) {
        if (result.first().isEmpty()) {
            out.println("The trail is as it was written: " + result.lines() + " lines, compared with " + heads
                    + " heads kept outside the database.");
            return 0;
        }
        TrailVerification.Broken first = result.first().get();
        out.println("The trail is NOT as it was written. First broken line: number " + first.position()
                + " in the chain of " + first.region() + " (" + words(first.damage()) + ").");
        return 1;
    }

    private static String words(TrailVerification.Damage damage) {
        return switch (damage) {
            case MISSING -> "it is gone";
            case CHANGED -> "it was changed, or stands in another order";
            case CUT -> "it and what followed are gone";
            case ADDED -> "it was added past the portal";
            case REWRITTEN -> "the chain was rewritten: its head outside the database says otherwise";
        };
    }
}
