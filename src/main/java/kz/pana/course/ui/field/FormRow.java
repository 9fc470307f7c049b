package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.Div;

/** One of several alike parts of a form. */
abstract class FormRow extends Div {

    private String name = "";

    FormRow() {
        addClassNames("pana-form-row", "pana-stack", "pana-stack-small");
        getElement().setAttribute("role", "group");
    }

    /** What it is called in its labels, such as «Answer 2», in words already. */
    final void name(String newName) {
        name = newName;
        getElement().setAttribute("aria-label", name);
        named(name);
    }

    final String name() {
        return name;
    }

    /** Its name has changed. */
    abstract void named(String newName);

    abstract void focus();
}
