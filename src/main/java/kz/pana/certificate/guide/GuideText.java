package kz.pana.certificate.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.pana.kernel.Language;

/**
 * What to do when somebody comes for help, as it stands in {@code /content/guide}.
 *
 * @param steps without their numbers
 * @param notes below the steps: what to do if he is police, owner or kin, and in the whole form what nobody expects
 */
public record GuideText(String title, List<String> steps, List<String> notes) {

    private static final String FOLDER = "/content/guide/";
    private static final Pattern NUMBER = Pattern.compile("\\d+\\. ");

    public static GuideText whole(Language language) {
        return read(language.tag() + ".md");
    }

    /** A few words for each step, for a card that fits into a wallet. */
    public static GuideText brief(Language language) {
        return read(language.tag() + "-short.md");
    }

    private static GuideText read(String file) {
        String title = "";
        List<String> notes = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (NUMBER.matcher(line).lookingAt()) {
                steps.add(NUMBER.matcher(line).replaceFirst("").strip());
            } else if (!line.isBlank()) {
                notes.add(line.replace("**", "").strip());
            }
        }
        return new GuideText(title, List.copyOf(steps), List.copyOf(notes));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(GuideText.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
