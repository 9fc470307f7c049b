package kz.pana.place.application;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TaxNumber;

/** A business with its name as it stands somewhere: at a place of the same owner that was sent, in a transfer. */
public record KnownBusiness(TaxNumber taxNumber, String legalName) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public boolean hasNumber(String typed) {
        try {
            return taxNumber.equals(TaxNumber.parse(typed));
        } catch (InvalidValue unfinished) {
            return false;
        }
    }

    /** Whether that is its name, however its quotes and spaces are typed. */
    public boolean isNamed(String typed) {
        return letters(legalName).equals(letters(typed));
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
