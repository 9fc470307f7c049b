package kz.pana.report;

import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;

/**
 * What somebody tells.
 *
 * @param words in their own words; may be empty
 * @param contact how to reach them, where they asked for that and said that it is safe
 */
public record NewReport(ReportKind kind, String words, Optional<String> contact) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_CONTACT = 200;

    /**
     * @throws InvalidValue if the words or the contact are too long
     */
    public NewReport {
        words = words(words);
        contact = contact.map(NewReport::contact).filter(given -> !given.isEmpty());
    }

    /**
     * The words as they are kept.
     *
     * @throws InvalidValue if they are longer than 2000 characters
     */
    public static String words(String typed) {
        return PlainText.block(typed, LONGEST);
    }

    /**
     * The contact as it is kept.
     *
     * @throws InvalidValue if it is longer than 200 characters
     */
    public static String contact(String typed) {
        return PlainText.line(typed, LONGEST_CONTACT);
    }
}
