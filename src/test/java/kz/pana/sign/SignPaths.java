package kz.pana.sign;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.pana.place.row.PlaceCode;

/**
 * The addresses of signs for a benchmark: {@code SignPaths JDBC-URL KEYS COUNT FOLDER} writes those of signs that hang and
 * count, forged ones of the same places, and both in turn; and prints how long one signature takes to check.
 */
final class SignPaths {

    private static final int CHECKS = 3000;

    private SignPaths() {}

    public static void main(String[] args) throws Exception {
        List<SignKey> read = SignKeyFolder.read(Path.of(args[1]));
        SignKeys keys = new SignKeys(read);
        List<String> genuine = new ArrayList<>();
        List<String> forged = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(args[0], "sa", "");
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select s.serial, p.code from sign s join place p on p.id = s.live_place_id"
                                + " where s.state = 'INSTALLED' and s.seen_at is not null and p.published limit "
                                + args[2])) {
            while (row.next()) {
                String code = keys.write(new Serial(row.getString(1)), new PlaceCode(row.getString(2)));
                genuine.add("/s/" + code);
                forged.add("/s/" + code.substring(0, 60) + other(code.charAt(60)) + code.substring(61));
            }
        }
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < genuine.size(); i++) {
            mixed.add(genuine.get(i));
            mixed.add(forged.get(i));
        }
        Path folder = Path.of(args[3]);
        Files.write(folder.resolve("genuine"), genuine);
        Files.write(folder.resolve("forged"), forged);
        Files.write(folder.resolve("mixed"), mixed);
        System.out.printf(Locale.ROOT, "%d %.0f%n", genuine.size(), microsOfOneCheck(read.getLast()));
    }

    private static char other(char letter) {
        return letter == 'A' ? 'B' : 'A';
    }

    /** The last of three rounds, in microseconds. */
    private static double microsOfOneCheck(SignKey key) {
        byte[] message = "PANA-SIGN-1:007K4M30ABCDEF".getBytes(StandardCharsets.US_ASCII);
        byte[] signed = key.sign(message);
        double micros = 0;
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < CHECKS; i++) {
                if (!key.made(message, signed)) {
                    throw new IllegalStateException("a signature that does not hold");
                }
            }
            micros = (System.nanoTime() - begun) / 1e3 / CHECKS;
        }
        return micros;
    }
}
