package kz.pana.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads a point from what people type or paste. */
final class GeoPointText {
    private static final int MAX_LENGTH = 2_000;
    private static final Pattern LINK =
            Pattern.compile("(?i)^(?:https?://|geo:|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?[/?]).*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern COORDINATE =
            Pattern.compile("([NSEW])?\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*°?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’]\\s*)?"
                    + "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|”|'')\\s*)?([NSEW])?");
    private static final String DEGREES = "(?<![\\d.])(\\d{1,3})";
    /** Degrees, minutes and seconds with nothing but spaces between. */
    private static final Pattern SPACED =
            Pattern.compile(DEGREES + "\\s+(\\d{1,2})\\s+(\\d{1,2}(?:\\.\\d+)?)(?![\\d.])");
    /** Degrees and minutes, where a letter tells that they are no pair of coordinates. */
    private static final Pattern SPACED_BEFORE = Pattern.compile(DEGREES + "\\s+(\\d{1,2}\\.\\d+)(?=\\s*[NSEW])");

    private static final Pattern SPACED_AFTER = Pattern.compile("([NSEW])\\s*(\\d{1,3})\\s+(\\d{1,2}\\.\\d+)");

    /** In Russian and Kazakh: с. ш., в. д.; с. е., ш. б.; then the letters alone, with an E typed in Cyrillic. */
    private static final List<Direction> DIRECTIONS = List.of(
            new Direction("С ?\\.? ?[ШЕ](?!\\p{L})\\.?", "N"),
            new Direction("(?:Ю ?\\.? ?Ш|О ?\\.? ?Е)(?!\\p{L})\\.?", "S"),
            new Direction("(?:В ?\\.? ?Д|Ш ?\\.? ?Б)(?!\\p{L})\\.?", "E"),
            new Direction("(?:З ?\\.? ?Д|Б ?\\.? ?Б)(?!\\p{L})\\.?", "W"),
            new Direction("(?<!\\p{L})С(?!\\p{L})\\.?", "N"),
            new Direction("(?<!\\p{L})Ю(?!\\p{L})\\.?", "S"),
            new Direction("(?<!\\p{L})[ВЕ](?!\\p{L})\\.?", "E"),
            new Direction("(?<!\\p{L})З(?!\\p{L})\\.?", "W"));

    /** How people write a direction, and the letter that is read. */
    private record Direction(Pattern typed, String letter) {
        Direction(String regex, String letter) {
            this(Pattern.compile(regex), letter);
        }
    }

    private static final Pattern LATITUDE = Pattern.compile("(?:LATITUDE|LAT|ШИРОТА|ЕНДІК)(?!\\p{L})\\.?\\s*[:=]?");
    private static final Pattern LONGITUDE =
            Pattern.compile("(?:LONGITUDE|LONG|LON|LNG|ДОЛГОТА|БОЙЛЫҚ)(?!\\p{L})\\.?\\s*[:=]?");
    private static final Pattern LABEL = Pattern.compile("^(?:КООРДИНАТ\\p{L}*|COORDINATES|GPS)\\s*[:=]?");
    private static final Pattern BRACKET = Pattern.compile("[()\\[\\]{}]");
    private static final Pattern AT_THE_END = Pattern.compile("[.,;\\s]+$");

    private GeoPointText() {}

    static GeoPoint.Pasted parse(String typed) {
        String text = PlainText.entry(typed);
        if (text.length() > MAX_LENGTH) {
            throw unreadable();
        }
        return LINK.matcher(text).matches()
                ? GeoLink.parse(text)
                : new GeoPoint.Pasted(fromCoordinates(plain(text)), false);
    }

    /** One spelling of the marks, letters and spaces between the numbers. */
    private static String plain(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replace('−', '-').replace('º', '°');
        plain = LABEL.matcher(plain).replaceFirst("");
        plain = BRACKET.matcher(plain).replaceAll(" ");
        plain = LATITUDE.matcher(plain).replaceAll("N");
        plain = LONGITUDE.matcher(plain).replaceAll("E");
        for (Direction direction : DIRECTIONS) {
            plain = direction.typed.matcher(plain).replaceAll(direction.letter);
        }
        plain = withDecimalPoints(AT_THE_END.matcher(plain).replaceAll("").strip());
        plain = SPACED.matcher(plain).replaceAll("$1°$2'$3''");
        plain = SPACED_BEFORE.matcher(plain).replaceAll("$1°$2'");
        return SPACED_AFTER.matcher(plain).replaceAll("$1$2°$3'");
    }

    private static GeoPoint fromCoordinates(String plain) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = COORDINATE.matcher(plain);
        int end = 0;
        while (matcher.find()) {
            if (!plain.substring(end, matcher.start()).matches("[\\s,;/|]*")) {
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

    static InvalidValue unreadable() {
        return new InvalidValue("kernel.point.unreadable");
    }
}
