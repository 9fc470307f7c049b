package kz.pana.kernel;

import java.time.Month;

/**
 * A Kazakhstan business (BIN) or individual (IIN) identification number.
 *
 * @param digits 12 digits, the last one a check digit
 */
public record TaxNumber(String digits) {
    private static final int LENGTH = 12;

    /** Whom the number stands for. */
    public enum Kind {
        /** A legal entity, a branch or a joint enterprise. */
        BIN,
        /** A person, among them individual entrepreneurs. */
        IIN
    }

    /** @throws InvalidValue if it is not 12 digits, the check digit is wrong or the date in it cannot be */
    public TaxNumber {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValue("kernel.tax.digits");
        }
        if (digits.length() != LENGTH) {
            throw new InvalidValue("kernel.tax.length", digits.length());
        }
        if (checkDigit(digits) != digit(digits, LENGTH - 1)) {
            throw new InvalidValue("kernel.tax.checksum");
        }
        if (!hasPlausibleDate(digits)) {
            throw new InvalidValue("kernel.tax.date");
        }
    }

    /**
     * Reads a number with or without spaces and dashes.
     *
     * @throws InvalidValue as the constructor does
     */
    public static TaxNumber parse(String typed) {
        return new TaxNumber(PlainText.code(typed).replaceAll("\\p{Pd}", ""));
    }

    public Kind kind() {
        return isBusiness(digits) ? Kind.BIN : Kind.IIN;
    }

    @Override
    public String toString() {
        return digits;
    }

    /**
     * The twelfth digit: sum of the eleven others weighted 1…11, modulo 11; where that is 10, weighted 3…11, 1, 2; where
     * that is 10 too the number is never issued and the result is 10. Source: the state's rules on forming
     * identification numbers; the tests hold published examples.
     */
    private static int checkDigit(String digits) {
        int first = weighted(digits, 1);
        return first == 10 ? weighted(digits, 3) : first;
    }

    private static int weighted(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digit(digits, i) * ((firstWeight - 1 + i) % 11 + 1);
        }
        return sum % 11;
    }

    /** A BIN begins with year and month of registration, an IIN with the date of birth. */
    private static boolean hasPlausibleDate(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        boolean monthExists = month >= 1 && month <= 12;
        return monthExists
                && (isBusiness(digits) || day >= 1 && day <= Month.of(month).maxLength());
    }

    /** The fifth digit of a BIN is 4, 5 or 6; that of an IIN, the tens of a day, is 0 to 3. */
    private static boolean isBusiness(String digits) {
        return digits.charAt(4) >= '4' && digits.charAt(4) <= '6';
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
