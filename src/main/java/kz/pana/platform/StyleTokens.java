package kz.pana.platform;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tokens of the look, {@code styles/tokens.css}, for what is no page of the portal: the sheets of the public site, and
 * what Java draws. Names are those of the file without {@code --pana-}.
 */
public final class StyleTokens {

    /** One in each line; an exception to it, as for fingers, is set in further. */
    private static final Pattern TOKEN = Pattern.compile("(?m)^  --pana-([a-z0-9-]+): (.+);$");

    private static final Pattern DAY_AND_NIGHT = Pattern.compile("light-dark\\((.+), (.+)\\)");

    private static final Pattern USE = Pattern.compile("var\\(--pana-([a-z0-9-]+)\\)");

    private static final Pattern IMPORT = Pattern.compile("@import \"tokens\\.css\";");

    private static final Map<String, String> TOKENS = read();

    private StyleTokens() {}

    /** The value by day. */
    public static String byDay(String name) {
        return value(name, 1);
    }

    /** The value by night, which may be the same. */
    public static String byNight(String name) {
        return value(name, 2);
    }

    /** A colour by day, as {@code 0xrrggbb}. */
    public static int rgb(String name) {
        String digits = byDay(name).substring(1);
        return Integer.parseInt(digits.length() == 3 ? digits.replaceAll(".", "$0$0") : digits, 16);
    }

    /**
     * A sheet as phones of before 2024 read it: they know no {@code light-dark}, and would have no colours at all and an
     * exit that is seen through. What differs by night stays a variable, and those that the sheet uses are written where it
     * imports the tokens; anything else is put where it is used.
     *
     * @throws IllegalArgumentException if the sheet uses a token that is not there
     */
    public static String written(String sheet) {
        String plain = USE.matcher(sheet)
                .replaceAll(use -> Matcher.quoteReplacement(differs(use.group(1)) ? use.group() : byDay(use.group(1))));
        Set<String> used = USE.matcher(plain).results().map(use -> use.group(1)).collect(Collectors.toSet());
        List<String> variables = TOKENS.keySet().stream().filter(used::contains).toList();
        return IMPORT.matcher(plain)
                .replaceAll(":root{color-scheme:light dark;" + all(variables, StyleTokens::byDay)
                        + "}\n@media (prefers-color-scheme:dark){:root{" + all(variables, StyleTokens::byNight) + "}}");
    }

    private static String all(List<String> names, Function<String, String> value) {
        return names.stream()
                .map(name -> "--pana-" + name + ":" + value.apply(name))
                .collect(joining(";"));
    }

    private static boolean differs(String name) {
        return !byDay(name).equals(byNight(name));
    }

    private static String value(String name, int scheme) {
        String written = TOKENS.get(name);
        if (written == null) {
            throw new IllegalArgumentException("There is no token " + name);
        }
        Matcher both = DAY_AND_NIGHT.matcher(written);
        return both.matches() ? both.group(scheme) : written;
    }

    private static Map<String, String> read() {
        String file = "/META-INF/resources/styles/tokens.css";
        try (InputStream in = Objects.requireNonNull(StyleTokens.class.getResourceAsStream(file), file)) {
            return TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .collect(Collectors.toMap(
                            token -> token.group(1),
                            token -> token.group(2),
                            (one, other) -> other,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
