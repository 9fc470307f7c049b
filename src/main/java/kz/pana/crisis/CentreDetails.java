package kz.pana.crisis;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.PlainText;

/**
 * What a crisis centre is called and when it answers.
 *
 * @param name in Kazakh and Russian
 * @param hours in words, in Kazakh and Russian; empty where it answers round the clock
 */
public record CentreDetails(LocalizedText name, CentrePhone phone, Optional<LocalizedText> hours) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_HOURS = 60;

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}");

    /** @throws InvalidValue if a name or hours are missing in one language, or cannot be published */
    public CentreDetails {
        name = new LocalizedText(name(name.kk()), name(name.ru()));
        hours = hours.map(words -> new LocalizedText(
                PlainText.published(words.kk(), LONGEST_HOURS), PlainText.published(words.ru(), LONGEST_HOURS)));
    }

    /**
     * What it is called, in one language.
     *
     * @throws InvalidValue if it is empty, too long, or holds an address or a number
     */
    public static String name(String typed) {
        return PlainText.name(PlainText.requiredLine(typed, LONGEST_NAME), LONGEST_NAME);
    }

    /**
     * When it answers, in one language.
     *
     * @throws InvalidValue if it is empty, too long, or holds an address or a number to call
     */
    public static String hours(String typed) {
        // «09.00-13.00, 14.00-18.00» has as many digits as a telephone number.
        PlainText.unreachable(TIME.matcher(typed).replaceAll("-"), LONGEST_HOURS);
        return PlainText.published(typed, LONGEST_HOURS);
    }

    /** All but the number, in words. */
    public Message words() {
        return Message.of("crisis.centre", name, when());
    }

    /** When it answers, in words. */
    public Message when() {
        return hours.map(words -> Message.of("crisis.hours", words)).orElseGet(() -> Message.of("crisis.always"));
    }
}
