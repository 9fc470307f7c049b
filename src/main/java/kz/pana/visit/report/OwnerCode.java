package kz.pana.visit.report;

import java.security.SecureRandom;

/** Six digits that the owner reads on her own phone while a volunteer is with her. */
public final class OwnerCode {

    /** After so many wrong ones a visit takes no more: whoever guesses does not get through. */
    public static final int MOST_WRONG = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private OwnerCode() {}

    public static String draw() {
        return "%06d".formatted(RANDOM.nextInt(CODES));
    }

    /** What was typed, without the spaces and hyphens that people put between digits. */
    public static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
