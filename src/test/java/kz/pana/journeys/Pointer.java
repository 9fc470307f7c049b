package kz.pana.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;

/** A mouse or a finger. */
final class Pointer implements Hand {

    /** People look before they press the same spot again; what is quicker is taken for one tap. */
    private static final Duration LOOK = Duration.ofMillis(400);

    private static final double SPOT_PIXELS = 40;

    private long pressed = System.nanoTime() - LOOK.toNanos();
    private double x;
    private double y;

    @Override
    public void press(Locator target) {
        // A press may scroll first: where it will be is known only once it could be pressed.
        target.click(new Locator.ClickOptions().setTrial(true));
        BoundingBox box = target.boundingBox();
        double nextX = box.x + box.width / 2;
        double nextY = box.y + box.height / 2;
        long left = LOOK.toNanos() - (System.nanoTime() - pressed);
        if (left > 0 && Math.hypot(nextX - x, nextY - y) < SPOT_PIXELS) {
            if ("vaadin-button".equals(target.evaluate("target => target.localName"))) {
                // As a screen reader presses it, which touches no spot.
                target.dispatchEvent("click");
                return;
            }
            target.page().waitForTimeout(Math.ceilDiv(left, 1_000_000));
        }
        target.click();
        x = nextX;
        y = nextY;
        pressed = System.nanoTime();
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
        press(field);
        if (Hand.isInput(field)) {
            field.fill(text);
        }
    }

    @Override
    public void take(Locator option) {
        press(option);
    }
}
