package kz.pana.team.ui;

import org.springframework.modulith.NamedInterface;

/** Where the views of teams are, below the back office's root. */
@NamedInterface("navigation")
public final class TeamNavigation {

    private TeamNavigation() {}

    /** The page behind an invitation. */
    public static String join(String token) {
        return "join/" + token;
    }
}
