package kz.pana.geo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;

/** Reads the point from a link of a map. The place that a link is about comes before the middle of its map. */
final class GeoLink {
    private static final String NUMBER = "([+-]?\\d{1,3}\\.\\d+)";
    private static final String PAIR = NUMBER + "\\s*[,/]\\s*" + NUMBER;
    private static final String END = "(?![\\d.])";

    /** Where a link keeps its point. */
    private record Spot(Pattern pattern, boolean longitudeFirst) {
        Spot(String regex, boolean longitudeFirst) {
            this(Pattern.compile(regex + END), longitudeFirst);
        }
    }

    private static final List<Spot> GOOGLE_POINTS = List.of(
            new Spot("!3d" + NUMBER + "!4d" + NUMBER, false),
            new Spot("[?&](?:q|query|destination|daddr)=(?:loc:)?\\s*" + PAIR, false),
            new Spot("/(?:place|search)/\\s*" + PAIR, false),
            new Spot("/dir/.*/" + PAIR, false));
    private static final List<Spot> GOOGLE_CENTRES =
            List.of(new Spot("@" + PAIR, false), new Spot("[?&](?:ll|sll|center)=" + PAIR, false));

    private static final List<Spot> YANDEX_POINTS = List.of(
            new Spot("(?:point]|[?&]pt)=" + PAIR, true),
            new Spot("[?&]rtext=.*~" + PAIR, false),
            new Spot("[?&]text=" + PAIR, false));
    private static final List<Spot> YANDEX_CENTRES = List.of(new Spot("[?&]s?ll=" + PAIR, true));

    private static final List<Spot> TWO_GIS_POINTS = List.of(
            new Spot("/directions/points/.*\\|" + PAIR, true),
            new Spot("/(?:geo|firm)/(?:\\d+/)?" + PAIR, true),
            new Spot("/routeSearch/.*/to/" + PAIR, true));
    private static final List<Spot> TWO_GIS_CENTRES =
            List.of(new Spot("[?&]m=" + PAIR, true), new Spot("(?:/|\\b)center/" + PAIR, true));

    private static final List<Spot> OTHER_POINTS = List.of(
            new Spot("[?&]mlat=" + NUMBER + "&mlon=" + NUMBER, false),
            new Spot("[?&](?:q|query|coordinate|daddr|destination)=(?:loc:)?\\s*" + PAIR, false),
            new Spot("^geo:" + PAIR, false));
    private static final List<Spot> OTHER_CENTRES = List.of(
            new Spot("#map=\\d+(?:\\.\\d+)?/" + PAIR, false),
            new Spot("@" + PAIR, false),
            new Spot("[?&](?:ll|center)=" + PAIR, false));

    private GeoLink() {}

    /** @throws InvalidValue if it holds no coordinates */
    static GeoPoint.Pasted parse(String link) {
        String decoded = decode(link);
        String host =
                decoded.replaceFirst("(?i)^https?://", "").split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
        if (host.contains("2gis.")) {
            return read(decoded, TWO_GIS_POINTS, TWO_GIS_CENTRES);
        }
        if (host.contains("yandex.")) {
            return read(decoded, YANDEX_POINTS, YANDEX_CENTRES);
        }
        return host.contains("google.")
                ? read(decoded, GOOGLE_POINTS, GOOGLE_CENTRES)
                : read(decoded, OTHER_POINTS, OTHER_CENTRES);
    }

    private static GeoPoint.Pasted read(String link, List<Spot> points, List<Spot> centres) {
        return find(link, points)
                .map(point -> new GeoPoint.Pasted(point, false))
                .or(() -> find(link, centres).map(centre -> new GeoPoint.Pasted(centre, true)))
                .orElseThrow(() -> new InvalidValue("kernel.point.link"));
    }

    private static Optional<GeoPoint> find(String link, List<Spot> spots) {
        for (Spot spot : spots) {
            Matcher pair = spot.pattern.matcher(link);
            if (pair.find()) {
                double first = Double.parseDouble(pair.group(1));
                double second = Double.parseDouble(pair.group(2));
                return Optional.of(spot.longitudeFirst ? new GeoPoint(second, first) : new GeoPoint(first, second));
            }
        }
        return Optional.empty();
    }

    private static String decode(String link) {
        try {
            return URLDecoder.decode(link, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw GeoPointText.unreadable();
        }
    }
}
