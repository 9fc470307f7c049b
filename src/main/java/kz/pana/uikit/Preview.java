package kz.pana.uikit;

import com.vaadin.flow.component.Component;

/**
 * Shows whoever makes a thing how others will see it. The module in which they see it provides this as a bean, for it
 * stands above the one in which the thing is made.
 */
public interface Preview<T> {

    Component of(T thing);
}
