package kz.pana.place.ui.section;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.pana.place.row.PlaceId;

/**
 * A part of a place's page that another module fills in: its people, its visits, its sign. Beans of this type are put
 * below one another in the order of their {@code @Order}.
 */
public interface PlaceSection {

    /** Whose page of the place it is. */
    enum Audience {
        OWNER,
        COORDINATOR
    }

    /**
     * The part, or empty where there is nothing to show.
     *
     * @param changed to be run after an action changed something, so that the page is read anew
     */
    Optional<Component> of(PlaceId place, Audience audience, Runnable changed);

    /** Whether it stands before everything that can wait, under where the place stands. */
    default boolean isUrgent() {
        return false;
    }
}
