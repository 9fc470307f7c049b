package kz.pana.identity.event;

import java.util.Set;
import kz.pana.territory.RegionCode;

/** Nobody coordinates these regions any more: whatever waits there is read by nobody, unless the administrators see to it. */
public record RegionsLost(Set<RegionCode> regions) {}
