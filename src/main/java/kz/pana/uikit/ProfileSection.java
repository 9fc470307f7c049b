package kz.pana.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of everybody's own profile that a module fills in; below one another in the order of their {@code @Order}. */
@FunctionalInterface
public interface ProfileSection {

    /** The part for whoever is signed in, or empty where there is nothing to show. */
    Optional<Component> show();
}
