package kz.pana.identity.access;

import java.util.Set;
import kz.pana.territory.RegionCode;

/**
 * Whoever acts, with what they may do at this moment.
 *
 * @param regions the regions a coordinator answers for; empty for everyone else
 */
public record Actor(AccountId id, String name, Set<Role> roles, Set<RegionCode> regions) {

    public Actor {
        roles = Set.copyOf(roles);
        regions = Set.copyOf(regions);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this is a coordinator who answers for the region. Administrators answer for none. */
    public boolean coordinates(RegionCode region) {
        return is(Role.COORDINATOR) && regions.contains(region);
    }
}
