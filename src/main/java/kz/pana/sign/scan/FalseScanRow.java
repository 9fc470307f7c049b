package kz.pana.sign.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.sign.Serial;
import org.jspecify.annotations.Nullable;

/**
 * How often signs of one kind were scanned in one town on one day.
 *
 * @param town its slug; empty where the code named no place that we know
 * @param lookedIntoBy the account of whoever looked into it, {@code null} while nobody has
 * @param waiting whether the reader is to look into it
 * @param signs what these signs say of themselves, a few at most
 * @param others whether there were more
 */
public record FalseScanRow(
        UUID id,
        LocalDate day,
        String town,
        FalseScanKind kind,
        long times,
        @Nullable UUID lookedIntoBy,
        boolean waiting,
        List<Named> signs,
        boolean others) {

    /**
     * What a sign says of itself.
     *
     * @param serial of a sign that we made
     * @param code of the place that it is of, or pretends to be of
     * @param place the same place, where it is known
     */
    public record Named(Optional<Serial> serial, Optional<PlaceCode> code, Optional<Place> place) {}

    /** A place to look at. */
    public record Place(PlaceId id, LocalizedText name) {}

    /** As it is kept. */
    record Kept(
            UUID id,
            LocalDate day,
            String town,
            FalseScanKind kind,
            long times,
            @Nullable UUID lookedIntoBy,
            String named) {

        List<NamedSign> signs() {
            return NamedSign.read(named);
        }

        FalseScanRow row(boolean readersOwn, Map<PlaceCode, PlaceRow> places) {
            List<NamedSign> all = signs();
            return new FalseScanRow(
                    id,
                    day,
                    town,
                    kind,
                    times,
                    lookedIntoBy,
                    readersOwn && lookedIntoBy == null,
                    all.stream()
                            .limit(NamedSign.SHOWN)
                            .map(sign -> new Named(
                                    sign.serial(),
                                    sign.place(),
                                    sign.place()
                                            .map(places::get)
                                            .map(row -> new Place(
                                                    row.id(), row.submitted().name()))))
                            .toList(),
                    all.size() > NamedSign.SHOWN);
        }
    }
}
