package kz.pana.certificate;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.TypedCode;

/**
 * The number of a certificate, such as {@code PANA-26-7KQ4MX}: the year and six signs that cannot be mistaken for one
 * another, drawn by chance. Six out of 31 signs make 887,503,681 numbers for each year: with 50,000 certificates in a
 * year, one guess in about 17,750 meets one, and then learns no more than a first name, an initial and a date.
 */
record CertificateSerial(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 6;
    private static final int LONGEST = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The letters in front say nothing and may be missing, or Cyrillic: «Сертификат № PANA-…». */
    private static final Pattern SHAPE = Pattern.compile("\\p{L}{0,20}(\\d\\d)([" + SIGNS + "]{" + RANDOM_SIGNS + "})");

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
        Matcher parts = SHAPE.matcher(TypedCode.plain(typed));
        return parts.matches() ? Optional.of(of(parts.group(1), parts.group(2))) : Optional.empty();
    }

    private static CertificateSerial of(String year, String signs) {
        return new CertificateSerial("PANA-" + year + "-" + signs);
    }
}
