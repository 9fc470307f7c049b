package kz.pana.place.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;

/** The agreement of a safe place: its present version and its text. */
public final class Agreement {

    /** The version that is offered; a new one asks every place to accept again. */
    public static final String VERSION = "2026-12";

    /** The version before: whoever accepted it has until {@link #BINDING_FROM} to accept the present one. */
    public static final String PREVIOUS = "2026-11";

    /** From then on nothing but the present version counts: midnight in Kazakhstan. */
    public static final Instant BINDING_FROM =
            LocalDate.of(2027, 2, 1).atStartOfDay(KernelConfiguration.ALMATY).toInstant();

    private Agreement() {}

    /** The last day on which the version before counts. */
    public static LocalDate lastDay() {
        return BINDING_FROM.atZone(KernelConfiguration.ALMATY).toLocalDate().minusDays(1);
    }

    /** Whether a place that accepted this version last may be relied on at that moment. */
    public static boolean counts(String accepted, Instant now) {
        return accepted.equals(VERSION) || accepted.equals(PREVIOUS) && now.isBefore(BINDING_FROM);
    }

    /** The parts that everybody who helps is bound by, in the order of the text: the same in each language. */
    private static final int[] CONDUCT = {2, 3, 4, 5, 6, 8};

    /** What of it everybody who helps accepts for themselves, in Markdown: conduct, confidentiality, the right to refuse. */
    public static String conduct(Language language) {
        String[] parts = text(language).split("(?m)^(?=## )");
        return Arrays.stream(CONDUCT).mapToObj(part -> parts[part]).collect(Collectors.joining());
    }

    /** The text in Markdown, with who it is made with. */
    public static String text(Language language, Operator operator) {
        return text(language)
                .replace("{operator-name}", operator.name())
                .replace("{operator-number}", operator.number())
                .replace("{operator-address}", operator.address());
    }

    private static String text(Language language) {
        String file = "/content/agreement/" + VERSION + "/" + language.tag() + ".md";
        try (InputStream in = Objects.requireNonNull(Agreement.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
