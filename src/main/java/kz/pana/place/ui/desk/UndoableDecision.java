package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import kz.pana.place.row.PlaceRow;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;

/** One decision about a place at a time: what somebody is told of can be taken back before they are. */
class UndoableDecision {

    private final PlaceRow row;
    private final Div actions;
    private final Runnable takenBack;
    private final Runnable changed;
    private boolean deciding;

    /**
     * @param actions shows that something is coming, instead of what it holds
     * @param takenBack puts that back
     * @param changed runs once it is done, where it can still be seen
     */
    UndoableDecision(PlaceRow row, Div actions, Runnable takenBack, Runnable changed) {
        this.row = row;
        this.actions = actions;
        this.takenBack = takenBack;
        this.changed = changed;
    }

    boolean isUnderWay() {
        return deciding;
    }

    void later(String key, Runnable decision) {
        later(key, decision, this::goBack);
    }

    /** Asks for words first. Whoever takes it back goes on from what was written. */
    void ask(String key, String coming, Consumer<String> decision) {
        ask(key, coming, "", decision);
    }

    /** Asks for words, and does it at once. */
    void atOnce(String key, Consumer<String> decision) {
        new ReasonDialog(key, words -> {
                    decision.accept(words);
                    shown();
                })
                .about(row.id(), Translations.of(row.submitted().name()))
                .open();
    }

    private void ask(String key, String coming, String written, Consumer<String> decision) {
        new ReasonDialog(
                        key,
                        words -> later(coming, () -> decision.accept(words), () -> {
                            goBack();
                            ask(key, coming, words, decision);
                        }))
                .about(row.id(), Translations.of(row.submitted().name()))
                .holding(written)
                .open();
    }

    private void later(String key, Runnable decision, Runnable takenBack) {
        if (!deciding) {
            deciding = true;
            actions.removeAll();
            actions.add(Delayed.meanwhile());
            Delayed.start(
                    key,
                    decision,
                    this::shown,
                    takenBack,
                    Translations.of(row.submitted().name()));
        }
    }

    private void goBack() {
        deciding = false;
        takenBack.run();
    }

    private void shown() {
        Toast.done("desk.done");
        if (actions.isAttached()) {
            changed.run();
        }
    }
}
