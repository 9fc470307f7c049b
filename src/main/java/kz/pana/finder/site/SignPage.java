package kz.pana.finder.site;

import java.time.LocalDate;
import java.util.Optional;
import kz.pana.territory.RegionCode;

/**
 * What the code on a sign opens.
 *
 * @param card the place that it stands for, if it may be trusted today
 * @param isReadable whether what was typed can be a code at all
 * @param report the address of the form «something is wrong here», wherever the sign ever stood for a place
 * @param region where that place is; empty where it is not known
 * @param unlisted the place that it stands for or stood for, if the public does not see it now
 */
record SignPage(
        Optional<PlaceSummary> card,
        boolean isReadable,
        Optional<String> report,
        Optional<RegionCode> region,
        Optional<UnlistedPage> unlisted,
        LocalDate today) {}
