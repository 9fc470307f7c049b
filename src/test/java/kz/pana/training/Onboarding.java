package kz.pana.training;

import kz.pana.place.row.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a place on as a coordinator does. */
public final class Onboarding {

    private Onboarding() {}

    public static void begin(JdbcClient database, PlaceId place) {
        database.sql("update place set application = 'ONBOARDING', version = version + 1 where id = ?")
                .param(place.value())
                .update();
    }
}
