package kz.pana.territory;

import java.util.Locale;
import java.util.Map;
import kz.pana.geo.GeoPoint;

/** Links to 2GIS, the map that most people here use. It has names of its own for towns, and takes longitude first. */
public final class TwoGis {

    /** Towns whose name there is known for sure; any other is left out of the address, which 2GIS takes as well. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("almaty", "almaty"),
            Map.entry("astana", "astana"),
            Map.entry("shymkent", "shymkent"),
            Map.entry("aktobe", "aktobe"),
            Map.entry("karaganda", "karaganda"),
            Map.entry("taraz", "taraz"),
            Map.entry("kyzylorda", "kyzylorda"),
            Map.entry("oral", "uralsk"),
            Map.entry("pavlodar", "pavlodar"),
            Map.entry("oskemen", "ustkam"),
            Map.entry("aktau", "aktau"),
            Map.entry("semey", "semey"),
            Map.entry("atyrau", "atyrau"),
            Map.entry("turkistan", "turkestan"),
            Map.entry("kostanay", "kostanay"),
            Map.entry("petropavl", "petropavlovsk"),
            Map.entry("kokshetau", "kokshetau"),
            Map.entry("ekibastuz", "ekibastuz"),
            Map.entry("taldykorgan", "taldykorgan"),
            Map.entry("zhezkazgan", "zhezkazgan"));

    private TwoGis() {}

    /**
     * The town in an address of 2GIS, with a slash behind; empty where the name is not known.
     *
     * @param town a slug of ours
     */
    public static String path(String town) {
        String name = NAMES.get(town);
        return name == null ? "" : name + "/";
    }

    /** The way from where one is. */
    public static String route(String town, GeoPoint to) {
        return String.format(
                Locale.ROOT,
                "https://2gis.kz/%sdirections/points/%%7C%.6f%%2C%.6f",
                path(town),
                to.longitude(),
                to.latitude());
    }
}
