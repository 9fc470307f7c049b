package kz.pana.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import kz.pana.kernel.PlainText;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.dialog.PasswordDialog;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;

/** What an owner can do with a place as it stands now. */
class PlaceActions extends Div {

    private static final int LONGEST_REASON = 300;

    private final OwnedPlaces ownedPlaces;
    private final OwnedValidity ownedValidity;
    private final PlaceId id;
    private final Runnable changed;

    PlaceActions(OwnedPlace place, OwnedPlaces ownedPlaces, OwnedValidity ownedValidity, Runnable changed) {
        this.ownedPlaces = ownedPlaces;
        this.ownedValidity = ownedValidity;
        this.id = place.row().id();
        this.changed = changed;
        addClassName(place.isEditable() ? "pana-primary-bar" : "pana-row");
        if (place.isEditable()) {
            add(new ActButton("place.continue", () -> UI.getCurrent().navigate(PlaceNavigation.toApplication(id)))
                    .primary());
        }
        if (place.row().status().application().leadsTo(ApplicationState.DISCARDED)) {
            add(new ActButton("place.discard.open", this::confirmDiscarding));
        }
        if (place.row().status().hasLeft()) {
            add(new ActButton(
                    "place.again",
                    () -> UI.getCurrent().navigate(PlaceNavigation.toApplication(ownedPlaces.beginAgain(id)))));
        }
        place.row().status().currentValidity().ifPresent(validity -> addMoves(validity, !place.changeWaiting()));
        setVisible(getComponentCount() > 0);
    }

    private void addMoves(Validity validity, boolean mayResume) {
        if (validity == Validity.PAUSED && mayResume) {
            add(new ActButton("place.resume", () -> done("place.resume.done", () -> ownedValidity.resume(id)))
                    .primary());
        }
        if (validity == Validity.CURRENT) {
            add(new ActButton("place.pause.open", this::askToPause));
        }
        if (validity.leadsTo(Validity.WITHDRAWN)) {
            add(new ActButton("transfer.open", () -> UI.getCurrent().navigate(PlaceNavigation.toTransfer(id))));
            add(new ActButton("place.leave.open", this::askToLeave));
        }
    }

    private void askToPause() {
        new PauseDialog((reason, opensOn) -> done("place.pause.done", () -> ownedValidity.pause(id, reason, opensOn)))
                .open();
    }

    private void askToLeave() {
        new ReasonDialog("place.leave", why -> confirmLeaving(PlainText.line(why, LONGEST_REASON)))
                .optional()
                .open();
    }

    /** Leaving cannot be undone, so this is asked twice, and for the password. */
    private void confirmLeaving(String why) {
        new PasswordDialog(
                        "place.leave.sure",
                        password -> done("place.leave.done", () -> ownedPlaces.withdraw(id, why, password)))
                .open();
    }

    private void confirmDiscarding() {
        new SureDialog("place.discard.sure", () -> {
                    ownedPlaces.discard(id);
                    Toast.done("place.discard.done");
                    UI.getCurrent().navigate(PlaceNavigation.toPlaces());
                })
                .open();
    }

    private void done(String words, Runnable action) {
        action.run();
        Toast.done(words);
        changed.run();
    }
}
