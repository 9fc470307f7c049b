package kz.pana.identity.event;

import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.territory.RegionCode;

/**
 * A coordinator who can sign in answers for regions that were not theirs before: whatever waits there was perhaps told to
 * nobody.
 */
public record RegionsGained(AccountId coordinator, Set<RegionCode> regions) {}
