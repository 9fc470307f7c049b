package kz.pana.uikit.field;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kz.pana.kernel.Message;

/**
 * A field made of others that keeps what is typed as it is typed. Its value is what is not kept yet: that, and nothing
 * else, is carried over when the view is built anew. Should somebody else have written meanwhile, it still knows what
 * its own writer had read.
 *
 * <p>It is laid into its content ({@link #getContent()}); its parts tell it by {@link #changed()} what happens to them.
 *
 * @param <T> what is written, with an {@code equals} of its own
 */
public abstract class AutosaveField<T>
        extends AbstractCompositeField<Div, AutosaveField<T>, Optional<AutosaveField.Unkept<T>>> {

    private Optional<T> before = Optional.empty();
    private boolean showing;

    /**
     * What was typed and is not kept yet.
     *
     * @param before what stood there when it was read; empty where it is new
     */
    public record Unkept<T>(Optional<T> before, T now) {}

    protected AutosaveField() {
        super(Optional.empty());
        getContent().addClassNames("pana-stack", "pana-autosave");
    }

    /** Shows what is kept already. */
    public final void begin(T kept) {
        before = Optional.of(kept);
        showQuietly(kept);
        setModelValue(Optional.empty(), false);
    }

    /** Shows something new, of which nothing is kept before the first change. */
    public final void beginNew(T blank) {
        before = Optional.empty();
        showQuietly(blank);
        setModelValue(Optional.empty(), false);
    }

    /** What was typed last is kept now, and stands as this. */
    public final void kept(T now) {
        before = Optional.of(now);
        setModelValue(Optional.empty(), false);
    }

    /** What was kept last; empty where nothing is. */
    public final Optional<T> known() {
        return before;
    }

    /** What stands in it, kept or not. */
    public final T now() {
        return typed();
    }

    /** Whether it may be kept as it stands; says at its parts what is wrong. */
    public abstract boolean isValid();

    /** Says at its parts why it was not kept. */
    public abstract void refuse(Message why);

    /** Builds the parts anew. */
    protected abstract void show(T what);

    /** Reads the parts. */
    protected abstract T typed();

    /** Some part was changed. */
    protected final void changed() {
        if (!showing) {
            T now = typed();
            boolean kept = before.filter(now::equals).isPresent();
            setModelValue(kept ? Optional.empty() : Optional.of(new Unkept<>(before, now)), true);
        }
    }

    @Override
    protected final void setPresentationValue(Optional<Unkept<T>> value) {
        value.ifPresent(unkept -> {
            before = unkept.before();
            showQuietly(unkept.now());
        });
    }

    private void showQuietly(T what) {
        showing = true;
        try {
            show(what);
        } finally {
            showing = false;
        }
    }
}
