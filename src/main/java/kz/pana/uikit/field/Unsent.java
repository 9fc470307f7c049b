package kz.pana.uikit.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import kz.pana.uikit.FieldSnapshot;

/**
 * What stands in a form that was not sent, for as long as the person's session lasts: after a reload, after another page
 * and in another window it stands there again. A form is known by a name: what it is for, and whom or what it is about.
 */
public final class Unsent {

    private static final int MOST_FORMS = 20;

    private final Supplier<String> name;
    private final Component form;

    private Unsent(Supplier<String> name, Component form) {
        this.name = name;
        this.form = form;
    }

    /** Keeps what stands in the form from now on, and puts back what stood there, once the form is shown. */
    public static Unsent of(Supplier<String> name, Component form) {
        Unsent unsent = new Unsent(name, form);
        form.addAttachListener(shown -> {
            FieldSnapshot before = kept().get(unsent.name.get());
            if (before != null) {
                before.putBackInto(form);
            }
        });
        FieldSnapshot.whenChanged(form, unsent::keep);
        return unsent;
    }

    /** Sends what stands in the form: it is kept on only if that fails. */
    public void send(Runnable act) {
        if (kept().remove(name.get()) == null) {
            act.run();
            return;
        }
        boolean sent = false;
        try {
            act.run();
            sent = true;
        } finally {
            if (!sent) {
                keep();
            }
        }
    }

    /** Nobody wants it any more. */
    public void forget() {
        kept().remove(name.get());
    }

    private void keep() {
        kept().put(name.get(), FieldSnapshot.in(form));
    }

    private static Map<String, FieldSnapshot> kept() {
        VaadinSession session = VaadinSession.getCurrent();
        TypedForms known = session.getAttribute(TypedForms.class);
        if (known == null) {
            known = new TypedForms();
            session.setAttribute(TypedForms.class, known);
        }
        return known.forms;
    }

    private static final class TypedForms {

        private final Map<String, FieldSnapshot> forms = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FieldSnapshot> eldest) {
                return size() > MOST_FORMS;
            }
        };
    }
}
