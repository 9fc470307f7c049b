package kz.pana.finder;

import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.stereotype.Component;

/** Reads a town from the two names that addresses have for it, and writes them. */
@Component
public class TownAddresses {

    private final Territory territory;
    private final PlaceDirectory places;

    TownAddresses(Territory territory, PlaceDirectory places) {
        this.territory = territory;
        this.places = places;
    }

    /**
     * What an owner wrote is a page from when a coordinator has approved a place there, and goes with the last one.
     *
     * @throws NotFound if there is no such town, or if it lies in another region
     */
    public Town town(String region, String slug) {
        return territory
                .town(slug)
                .filter(town -> town.region().slug().equals(region))
                .filter(town -> territory.isListed(town) || places.hasApproved(town.slug()))
                .orElseThrow(NotFound::new);
    }

    /** The address of the town's page without its language. */
    public static String path(Town town) {
        return path(town.region()) + "/" + town.slug();
    }

    /** The address of the region's page without its language. */
    public static String path(RegionCode region) {
        return "/places/" + region.slug();
    }
}
