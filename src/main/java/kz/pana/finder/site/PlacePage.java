package kz.pana.finder.site;

import java.util.List;
import kz.pana.kernel.Message;

/**
 * One place, with all that the public may know.
 *
 * @param door how to find the door; may be empty
 * @param phone for people to read
 * @param report the address of the form «something is wrong here»
 * @param week the next seven days
 * @param holidays what holds on public holidays; may be empty
 * @param others while it is closed, open ones near it
 */
record PlacePage(
        PlaceSummary card,
        String door,
        Message phone,
        TownLink town,
        String report,
        List<OpeningWords.Day> week,
        String holidays,
        List<UnlistedPage.Other> others) {}
