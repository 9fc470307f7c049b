package kz.pana.finder.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.pana.platform.StyleTokens;
import org.springframework.stereotype.Component;

/** The style and the script inside every public page, and the policy under which a browser runs nothing else. */
@Component
public class Assets {

    private static final Pattern COMMENTS = Pattern.compile("(?m)^ *(//|/\\*\\*|\\*).*\\R");
    private static final Pattern STYLE_COMMENTS = Pattern.compile("(?s) */\\*.*?\\*/\\R");
    private static final Pattern INDENTS = Pattern.compile("(?m)^ +");

    private final String style = style("public.css");
    private final String exitScript = script("exit.js");
    private final String script = script("search.js") + exitScript + script("finder.js");
    private final String showStyle = style("show.css");
    private final String speakScript = script("speak.js");
    private final String showScript = script("show.js") + speakScript;
    private final String placeStyle = style("place.css");
    private final String reportStyle = style("report.css");
    private final String reportScript = script("report.js");
    private final String policy =
            policy(quoted(style) + quoted(showStyle), quoted(script) + quoted(showScript), "'none'");
    private final String formPolicy =
            policy(quoted(style) + quoted(reportStyle), quoted(script) + quoted(reportScript), "'self'");

    String style() {
        return style;
    }

    String script() {
        return script;
    }

    /** Quick exit by itself, for a page that needs nothing else of {@link #script()}, which has it too. */
    String exitScript() {
        return exitScript;
    }

    /** What the cards to show need besides, wherever they are: their page lends them to the first page. */
    String showStyle() {
        return showStyle;
    }

    String showScript() {
        return showScript;
    }

    /** Reads aloud on tap; the cards to show have it too. */
    String speakScript() {
        return speakScript;
    }

    /** What the pages of a place and of a certificate have besides. */
    String placeStyle() {
        return placeStyle;
    }

    /** What a page with a form has besides. */
    public String reportStyle() {
        return reportStyle;
    }

    public String reportScript() {
        return reportScript;
    }

    /** The Content-Security-Policy of a page that sends nothing. */
    String policy() {
        return policy;
    }

    /** The Content-Security-Policy of a page with a form, which it sends to this site only. */
    String formPolicy() {
        return formPolicy;
    }

    private static String policy(String styles, String scripts, String formsTo) {
        return "default-src 'none'; style-src" + styles + "; script-src" + scripts
                + "; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action " + formsTo
                + "; frame-ancestors 'none'";
    }

    private static String quoted(String text) {
        return " '" + hash(text) + "'";
    }

    /** {@code sha256-} and the hash in Base64, as the Content-Security-Policy writes it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comments and indents are for us, and the first page fits one round trip of a slow phone. */
    private static String script(String file) {
        return INDENTS.matcher(COMMENTS.matcher(read(file)).replaceAll("")).replaceAll("");
    }

    private static String style(String file) {
        return sent(read(file));
    }

    /** A sheet as it goes out: with the tokens that it uses, without comments and indents. */
    static String sent(String sheet) {
        String words = STYLE_COMMENTS.matcher(sheet).replaceAll("");
        return INDENTS.matcher(StyleTokens.written(words)).replaceAll("");
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("/public-site/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
