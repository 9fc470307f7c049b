package kz.pana.journeys;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a person's hands do at the computer. */
interface InputDevice {

    /** Presses a button or follows a link. */
    void press(Locator target);

    /** Presses what brings the next page, of a person who has seen that this one came. */
    default void turn(Locator target) {
        press(target);
    }

    /** Puts this text into a field, instead of what was there, and leaves the field. */
    void type(Locator field, String text);

    /** Ticks a checkbox or chooses a radio button. */
    void tick(Locator box);

    /** Opens the list of a select or a combo box and narrows it by typing, where it can be. */
    void openOptions(Locator field, String text);

    /** Takes an option of the open list. */
    void take(Locator option);

    /** Presses what opens the choice of a file. */
    default FileChooser chooseFile(Page page, Locator button) {
        return page.waitForFileChooser(() -> press(button));
    }

    static boolean isInput(Locator field) {
        return "INPUT".equals(field.evaluate("field => field.tagName"));
    }
}
