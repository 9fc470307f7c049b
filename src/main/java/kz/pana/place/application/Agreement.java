package kz.pana.place.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.pana.kernel.Language;

/** The agreement of a safe place: its present version and its text. */
public final class Agreement {

    /** The version that is in force; another one asks every place to accept again. */
    public static final String VERSION = "2026-11";

    private Agreement() {}

    /** The text in Markdown. */
    public static String text(Language language) {
        String file = "/content/agreement/" + VERSION + "/" + language.tag() + ".md";
        try (InputStream in = Objects.requireNonNull(Agreement.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
