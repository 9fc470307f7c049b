package kz.pana.place.desk;

import java.util.Optional;
import kz.pana.audit.TrailRow;
import kz.pana.kernel.Message;

/**
 * Something that happened to a place, or to what belongs to it.
 *
 * @param row the line of the trail
 * @param step what happened to which of its visits and signs; empty where it happened to the place itself
 */
public record PlaceTrailEntry(TrailRow row, Optional<Step> step) {

    /**
     * @param what which visit or sign
     * @param happened what became of it
     */
    public record Step(Message what, Message happened) {}
}
