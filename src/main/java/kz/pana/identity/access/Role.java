package kz.pana.identity.access;

/** What a person may do in the network; one person may hold several. */
public enum Role {
    /** Enrols a business and its places. */
    OWNER,
    /** Works at a place and trains for it. */
    STAFF,
    /** Visits places, once a coordinator has accepted them. */
    VOLUNTEER,
    /** Reviews and approves the places of their own regions. */
    COORDINATOR,
    /** Writes the course: a right that some coordinators have besides. */
    AUTHOR,
    /** Appoints people; never a shortcut past the rules. */
    ADMINISTRATOR;

    /** The name Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether others appoint to it; the rest one takes up by what one does. */
    public boolean isAppointed() {
        return switch (this) {
            case OWNER, STAFF -> false;
            case VOLUNTEER, COORDINATOR, AUTHOR, ADMINISTRATOR -> true;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "identity.role." + name();
    }
}
