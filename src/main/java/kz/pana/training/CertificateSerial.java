package kz.pana.training;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.PlainText;

/**
 * The number of a certificate, such as {@code PANA-26-7KQ4MX}: the year and six signs that cannot be mistaken for one
 * another, drawn by chance. Six out of 31 signs make 887,503,681 numbers for each year: with 50,000 certificates in a
 * year, one guess in about 17,750 meets one, and then learns no more than a first name, an initial and a date.
 */
record CertificateSerial(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 6;
    private static final int LONGEST = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The letters in front say nothing and may be missing, or Cyrillic. */
    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}{0,4}(\\d\\d)([" + SIGNS + "]{" + RANDOM_SIGNS + "})");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}._]+");

    /** What a phone set to Cyrillic types for letters that look the same. */
    private static final String TYPED = "АВЕКМНРСТУХ";

    private static final String MEANT = "ABEKMHPCTYX";

    static CertificateSerial create(Instant now) {
        int year = now.atZone(KernelConfiguration.ALMATY).getYear() % 100;
        String signs = RANDOM.ints(RANDOM_SIGNS, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return of("%02d".formatted(year), signs);
    }

    /** Reads a number as people type it: in small letters, without dashes; empty where it cannot be one. */
    static Optional<CertificateSerial> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = BETWEEN.matcher(PlainText.code(typed).toUpperCase(Locale.ROOT))
                .replaceAll("")
                .chars()
                .map(CertificateSerial::meant)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Matcher parts = SHAPE.matcher(plain);
        return parts.matches() ? Optional.of(of(parts.group(1), parts.group(2))) : Optional.empty();
    }

    private static CertificateSerial of(String year, String signs) {
        return new CertificateSerial("PANA-" + year + "-" + signs);
    }

    private static int meant(int typed) {
        int at = TYPED.indexOf(typed);
        return at < 0 ? typed : MEANT.charAt(at);
    }
}
