package kz.pana.sign.scan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.place.row.PlaceCode;
import kz.pana.sign.Serial;

/**
 * What a scanned sign says of itself.
 *
 * @param serial of a sign that we made; empty for any other, whose number is invented
 * @param place the place that it is of, or pretends to be of
 */
public record NamedSign(Optional<Serial> serial, Optional<PlaceCode> place) {

    /** So many are shown of one row, the latest: what somebody scans to hide a sign is soon followed by that sign. */
    static final int SHOWN = 9;

    /** One more is kept, which says that there are others. */
    private static final int KEPT = SHOWN + 1;

    /** {@code PN-7K4M-30/abcdef}: either side may be missing, and then its half is empty. */
    private String text() {
        return serial.map(Serial::value).orElse("") + "/"
                + place.map(PlaceCode::value).orElse("");
    }

    private static NamedSign parse(String text) {
        int at = text.indexOf('/');
        return new NamedSign(
                Optional.of(text.substring(0, at))
                        .filter(part -> !part.isEmpty())
                        .map(Serial::parse),
                PlaceCode.parse(text.substring(at + 1)));
    }

    /** Reads what {@link #write} wrote. */
    static List<NamedSign> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(NamedSign::parse).toList();
    }

    /** Both, each once, the later first, as far as so many are kept. */
    static List<NamedSign> together(Collection<NamedSign> later, Collection<NamedSign> earlier) {
        return Stream.concat(later.stream(), earlier.stream())
                .filter(sign -> sign.serial().isPresent() || sign.place().isPresent())
                .distinct()
                .limit(KEPT)
                .toList();
    }

    static String write(List<NamedSign> signs) {
        return signs.stream().map(NamedSign::text).collect(Collectors.joining(" "));
    }
}
