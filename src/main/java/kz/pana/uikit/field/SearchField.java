package kz.pana.uikit.field;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * What a list is searched by, as it is typed. It stands in the address or nowhere: frontend/window/typing.ts puts it back
 * over no list that knows nothing of it.
 */
public final class SearchField extends TextField {

    private static final int LONGEST = 100;

    public SearchField() {
        getElement().setAttribute("data-search", true);
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Without what is longer than it takes, as where an address brings it. */
    public void setTyped(String typed) {
        setValue(typed.substring(0, Math.min(typed.length(), LONGEST)));
    }
}
