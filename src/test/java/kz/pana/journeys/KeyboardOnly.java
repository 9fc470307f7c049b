package kz.pana.journeys;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Reaches everything with Tab and uses it with the keys that people expect; there is no mouse. */
final class KeyboardOnly implements InputDevice {

    /** So many stops of the Tab key are there at most on a view; whatever takes more cannot be reached. */
    private static final int MOST_STOPS = 250;

    private static final int MOST_OPTIONS = 60;

    private final Page page;
    private final Keyboard keyboard;

    KeyboardOnly(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    @Override
    public void press(Locator target) {
        PlaywrightAssertions.assertThat(target).isEnabled();
        reach(target);
        keyboard.press("Enter");
    }

    @Override
    public void type(Locator field, String text) {
        reach(field);
        keyboard.press("ControlOrMeta+A");
        keyboard.insertText(text);
        keyboard.press("Tab");
    }

    @Override
    public void tick(Locator box) {
        if (box.isChecked()) {
            return;
        }
        if ("radio".equals(box.getAttribute("type"))) {
            choose(box);
        } else {
            reach(box);
            keyboard.press("Space");
        }
        PlaywrightAssertions.assertThat(box).isChecked();
    }

    @Override
    public void openOptions(Locator field, String text) {
        reach(field);
        if (InputDevice.isInput(field)) {
            keyboard.insertText(text);
        } else {
            keyboard.press("Enter");
        }
    }

    @Override
    public void take(Locator option) {
        option.waitFor();
        for (int i = 0; i < MOST_OPTIONS; i++) {
            if ((boolean)
                    option.evaluate("option => option.hasAttribute('focused') || option === document.activeElement")) {
                keyboard.press("Enter");
                return;
            }
            keyboard.press("ArrowDown");
        }
        throw new AssertionError("the arrow keys do not reach " + option);
    }

    /** A group of radio buttons is one stop of the Tab key; the arrow keys choose among them. */
    private void choose(Locator radio) {
        Locator group = radio.locator("xpath=ancestor::vaadin-radio-group");
        reach(group);
        keyboard.press("Space");
        for (int i = 0; i < MOST_OPTIONS && !radio.isChecked(); i++) {
            keyboard.press("ArrowDown");
        }
    }

    private void reach(Locator target) {
        target.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        for (int i = 0; i < MOST_STOPS; i++) {
            if ((boolean) target.evaluate("target => target.contains(document.activeElement)")) {
                return;
            }
            keyboard.press("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + target + " at " + page.url());
    }
}
