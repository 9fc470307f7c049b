package kz.pana.place.event;

import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.place.row.PlaceId;

/** A place has gone to another owner. */
public record OwnerChanged(PlaceId place, Actor before, AccountId now) {}
