package kz.pana.territory;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ISO 3166-2 code of a region or a city of republican standing, such as {@code KZ-75}. */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern SHAPE = Pattern.compile("KZ-\\d\\d");

    /**
     * @throws IllegalArgumentException if the value is not of the form {@code KZ-00}
     */
    public RegionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    /** The code as it stands in addresses: {@code kz-75}. */
    public String slug() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
