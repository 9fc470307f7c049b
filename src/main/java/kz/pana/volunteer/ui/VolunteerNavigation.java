package kz.pana.volunteer.ui;

import org.springframework.modulith.NamedInterface;

/** Ways to the views of volunteers. */
@NamedInterface("navigation")
public final class VolunteerNavigation {

    private VolunteerNavigation() {}

    /** Where somebody registers as a volunteer. */
    public static String toRegistration() {
        return "volunteer";
    }

    /** The coordinator's list of them. */
    public static String toVolunteers() {
        return "desk/volunteers";
    }
}
