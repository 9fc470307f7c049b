package kz.pana.kernel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a point from what people type or paste. */
final class GeoPointText {
    private static final int MAX_LENGTH = 2_000;
    private static final Pattern LINK = Pattern.compile("(?i)^(https?://|geo:).*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern COORDINATE =
            Pattern.compile("([NSEW])?\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*°?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’]\\s*)?"
                    + "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|”|'')\\s*)?([NSEW])?");
    private static final String NUMBER = "(-?\\d{1,3}\\.\\d+)";
    /** The pin of a Google link, which is not where its map is centred. */
    private static final Pattern GOOGLE_PIN = Pattern.compile("!3d" + NUMBER + "!4d" + NUMBER);
    /** The point of a Yandex link, which is not where its map is centred. */
    private static final Pattern YANDEX_PIN = Pattern.compile("(?:point]|pt)=" + NUMBER + "," + NUMBER);

    private static final Pattern OSM_PIN = Pattern.compile("mlat=" + NUMBER + "&mlon=" + NUMBER);
    private static final Pattern PAIR = Pattern.compile(NUMBER + "[,/]\\s*" + NUMBER);

    private GeoPointText() {}

    static GeoPoint parse(String typed) {
        String text = typed.strip();
        if (text.length() > MAX_LENGTH) {
            throw unreadable();
        }
        return LINK.matcher(text).matches() ? fromLink(text) : fromCoordinates(text);
    }

    private static GeoPoint fromLink(String link) {
        String decoded = decode(link);
        boolean longitudeFirst = isLongitudeFirst(decoded);
        for (Pattern pattern : List.of(GOOGLE_PIN, YANDEX_PIN, OSM_PIN, PAIR)) {
            Matcher pair = pattern.matcher(decoded);
            if (pair.find()) {
                double first = Double.parseDouble(pair.group(1));
                double second = Double.parseDouble(pair.group(2));
                return longitudeFirst ? new GeoPoint(second, first) : new GeoPoint(first, second);
            }
        }
        throw new InvalidValue("kernel.point.link");
    }

    /** 2GIS and Yandex write longitude first, everybody else latitude. */
    private static boolean isLongitudeFirst(String link) {
        String host =
                link.replaceFirst("(?i)^https?://", "").split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
        return host.contains("2gis.") || host.contains("yandex.");
    }

    private static String decode(String link) {
        try {
            return URLDecoder.decode(link, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unreadable();
        }
    }

    private static GeoPoint fromCoordinates(String text) {
        String plain = withDecimalPoints(
                text.toUpperCase(Locale.ROOT).replace('\u00a0', ' ').replace('−', '-'));
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = COORDINATE.matcher(plain);
        int end = 0;
        while (matcher.find()) {
            if (!plain.substring(end, matcher.start()).matches("[\\s,;]*")) {
                throw unreadable();
            }
            found.add(matcher.toMatchResult());
            end = matcher.end();
        }
        if (found.size() != 2 || !plain.substring(end).isBlank()) {
            throw unreadable();
        }
        return inOrder(found.getFirst(), found.getLast());
    }

    /** Commas are decimal where each number has one; in {@code 43,76} the comma stands between two numbers. */
    private static String withDecimalPoints(String text) {
        long commas = DECIMAL_COMMA.matcher(text).results().count();
        return text.indexOf('.') < 0 && commas >= 2 ? fourParts(text) : text;
    }

    /** {@code 43,2389,76,9046} has three commas in a row, and the middle one separates. */
    private static String fourParts(String text) {
        String[] parts = text.split("(?<=\\d),(?=\\d)", -1);
        return parts.length == 4 && text.indexOf(' ') < 0
                ? parts[0] + "." + parts[1] + " " + parts[2] + "." + parts[3]
                : DECIMAL_COMMA.matcher(text).replaceAll(".");
    }

    private static GeoPoint inOrder(MatchResult first, MatchResult second) {
        String letters = letter(first) + letter(second);
        double one = degrees(first);
        double two = degrees(second);
        if (letters.isEmpty() || letters.matches("[NS][EW]")) {
            return new GeoPoint(one, two);
        }
        if (letters.matches("[EW][NS]")) {
            return new GeoPoint(two, one);
        }
        throw unreadable();
    }

    private static double degrees(MatchResult coordinate) {
        double whole = Double.parseDouble(coordinate.group(2));
        double size = Math.abs(whole) + part(coordinate.group(3)) / 60 + part(coordinate.group(4)) / 3600;
        boolean negative =
                coordinate.group(2).startsWith("-") || letter(coordinate).matches("[SW]");
        return negative ? -size : size;
    }

    private static double part(@Nullable String number) {
        return number == null ? 0 : Double.parseDouble(number);
    }

    private static String letter(MatchResult coordinate) {
        String before = coordinate.group(1);
        String after = coordinate.group(5);
        return (before == null ? "" : before) + (after == null ? "" : after);
    }

    private static InvalidValue unreadable() {
        return new InvalidValue("kernel.point.unreadable");
    }
}
