package kz.pana.course.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.uikit.dialog.StaleDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.field.Unchosen;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps what is typed into a part of the draft, and asks where somebody else has written meanwhile. */
final class Autosave<T> {

    private final AutosaveField<T> field;
    private final DraftStore<T> place;
    private final SavedMark saved;
    private final Clock clock;

    private Autosave(AutosaveField<T> field, DraftStore<T> place, SavedMark saved, Clock clock) {
        this.field = field;
        this.place = place;
        this.saved = saved;
        this.clock = clock;
    }

    static <T> void begin(AutosaveField<T> field, DraftStore<T> place, SavedMark saved, Clock clock) {
        Autosave<T> keeping = new Autosave<>(field, place, saved, clock);
        field.addValueChangeListener(change -> keeping.keep());
        keeping.takeUp();
    }

    /** Whether nothing that was typed would be lost by leaving; says so where it would. */
    static boolean isAllKept(List<AutosaveField<?>> fields) {
        boolean kept = fields.stream().allMatch(field -> field.getValue().isEmpty());
        if (!kept) {
            Toast.problem(Message.of("fields.saved.not"));
        }
        return kept;
    }

    /** What it was asked about before a reload is typed once more, and so asked about again. */
    private void takeUp() {
        unchosen().typed().ifPresent(typed -> {
            field.setValue(Optional.of(typed));
            if (field.getValue().isEmpty()) {
                unchosen().forget();
            }
        });
    }

    private Unchosen<AutosaveField.Unkept<T>> unchosen() {
        return Unchosen.of("draft " + place.name().get());
    }

    private void keep() {
        field.getValue().ifPresent(unkept -> {
            saved.lost();
            if (field.isValid()) {
                write(unkept.before(), unkept.now());
            }
        });
    }

    private void write(Optional<T> before, T now) {
        try {
            T kept = place.write().apply(before, now);
            field.kept(kept);
            saved.kept(clock);
            place.shown().accept(kept);
        } catch (OptimisticLockingFailureException changedElsewhere) {
            unchosen().keep(new AutosaveField.Unkept<>(before, now));
            new StaleDialog(this::reload, () -> keepMine(now)).open();
        } catch (InvalidValue e) {
            field.refuse(e.reason());
        } catch (Refused e) {
            Toast.problem(e.reason());
        }
    }

    private void keepMine(T now) {
        unchosen().forget();
        write(place.read().get(), now);
    }

    private void reload() {
        unchosen().forget();
        place.read()
                .get()
                .ifPresentOrElse(
                        newest -> {
                            field.begin(newest);
                            saved.kept(clock);
                            place.shown().accept(newest);
                        },
                        place.gone());
    }
}
