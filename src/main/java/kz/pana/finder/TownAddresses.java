package kz.pana.finder;

import kz.pana.kernel.NotFound;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.stereotype.Component;

/** Reads a town from the two names that addresses have for it, and writes them. */
@Component
class TownAddresses {

    private final Territory territory;

    TownAddresses(Territory territory) {
        this.territory = territory;
    }

    /** @throws NotFound if there is no such town, or if it lies in another region */
    Town town(String region, String slug) {
        return territory
                .town(slug)
                .filter(town -> town.region().slug().equals(region))
                .orElseThrow(NotFound::new);
    }

    /** The address of the town's page without its language. */
    static String path(Town town) {
        return path(town.region()) + "/" + town.slug();
    }

    /** The address of the region's page without its language. */
    static String path(RegionCode region) {
        return "/places/" + region.slug();
    }
}
