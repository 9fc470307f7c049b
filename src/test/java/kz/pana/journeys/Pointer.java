package kz.pana.journeys;

import com.microsoft.playwright.Locator;

/** A mouse or a finger. */
final class Pointer implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    @Override
    public void tick(Locator box) {
        // A finger hits the words beside the box, too: what counts is that it is ticked in the end.
        box.check();
    }

    @Override
    public void openOptions(Locator field, String text) {
        field.click();
        if (Hand.isInput(field)) {
            field.fill(text);
        }
    }

    @Override
    public void take(Locator option) {
        option.click();
    }
}
