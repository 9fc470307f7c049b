package kz.pana.place.status;

import jakarta.persistence.Embeddable;
import kz.pana.geo.GeoPoint;

/**
 * How far a pin was moved in all since a visit saw where it stands; on its way, not as the crow flies.
 *
 * @param movedMetres 0 or more
 */
@Embeddable
public record PinWay(double movedMetres) {

    public static final PinWay NONE = new PinWay(0);

    /** As far as a pin may be put right, in all, until somebody goes and looks; in metres. */
    private static final int FREELY_MOVED = 100;

    /** The same once it is moved on. */
    public PinWay moved(GeoPoint from, GeoPoint to) {
        return new PinWay(movedMetres + from.metresTo(to));
    }

    /** Whether somebody has to go and look. */
    public boolean isFar() {
        return movedMetres > FREELY_MOVED;
    }
}
