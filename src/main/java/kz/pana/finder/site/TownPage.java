package kz.pana.finder.site;

import java.util.List;
import java.util.Optional;

/**
 * The places of a town.
 *
 * @param all how many places it has
 * @param open how many of them are open now
 * @param cards those of this page
 * @param page from 1
 * @param instead where to look if it has none
 * @param away how far it is; empty where there is nothing else
 */
record TownPage(
        String name,
        TownLink region,
        int all,
        int open,
        List<PlaceSummary> cards,
        String path,
        int page,
        int pages,
        Optional<TownLink> instead,
        String away) {}
