package kz.pana.team.ui;

import kz.pana.place.row.PlaceId;
import org.springframework.modulith.NamedInterface;

/** Where the views of teams are, below the back office's root. */
@NamedInterface("navigation")
public final class TeamNavigation {

    private TeamNavigation() {}

    /** The first minute of a shift at a place. */
    static String firstMinute(PlaceId place) {
        return "first-minute/" + place;
    }

    /** The page behind an invitation. */
    public static String join(String token) {
        return "join/" + token;
    }
}
