package kz.pana.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;

/** A mouse or a finger. */
final class Pointer implements InputDevice {

    /** People look before they press again; what is quicker is taken for one tap. */
    private static final Duration LOOK = Duration.ofMillis(400);

    private long pressed = System.nanoTime() - LOOK.toNanos();

    @Override
    public void press(Locator target) {
        long left = LOOK.toNanos() - (System.nanoTime() - pressed);
        if (left > 0) {
            target.page().waitForTimeout(Math.ceilDiv(left, 1_000_000));
        }
        target.click();
        pressed = System.nanoTime();
    }

    /** As a screen reader presses it, which touches no spot: two hundred pages are turned at the same one. */
    @Override
    public void turn(Locator target) {
        target.click(new Locator.ClickOptions().setTrial(true));
        target.dispatchEvent("click");
        // A press of another kind waits until what this one brought stands still.
        pressed = System.nanoTime();
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    @Override
    public void tick(Locator box) {
        if (!box.isChecked()) {
            press(box);
        }
        PlaywrightAssertions.assertThat(box).isChecked();
    }

    @Override
    public void openOptions(Locator field, String text) {
        press(field);
        if (InputDevice.isInput(field)) {
            field.fill(text);
        }
    }

    @Override
    public void take(Locator option) {
        press(option);
    }
}
