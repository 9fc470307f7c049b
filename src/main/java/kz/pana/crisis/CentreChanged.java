package kz.pana.crisis;

import kz.pana.territory.RegionCode;

/** What people may know of a region's crisis centre is not what it was. */
record CentreChanged(RegionCode region) {}
