package kz.pana.place.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.RegionCode;

/**
 * A place that a place under review is like, and that the network has done with or whose owner is shut out: perhaps the
 * same place or the same people once more.
 *
 * @param outcome the key of what became of it
 * @param since when that was
 * @param metres how far away
 * @param alike what both have in common
 * @param place empty where it lies outside the viewer's regions
 * @param owner the owner's name; empty where the place is
 */
public record Predecessor(
        RegionCode region,
        String outcome,
        Instant since,
        boolean ownerShutOut,
        double metres,
        Set<Neighbour.Likeness> alike,
        Optional<PlaceRow> place,
        String owner) {}
