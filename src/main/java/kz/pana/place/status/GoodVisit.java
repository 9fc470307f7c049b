package kz.pana.place.status;

import java.time.Instant;
import java.util.Optional;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;

/**
 * A visit that is confirmed as good.
 *
 * @param begunAt when the volunteer began to look
 * @param reportedAt from when on it holds
 * @param pin where the place said it was when the visit began; empty of visits of which that was not kept
 */
public record GoodVisit(AccountId volunteer, Instant begunAt, Instant reportedAt, Optional<GeoPoint> pin) {}
