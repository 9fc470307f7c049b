package kz.pana.finder.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the code on a sign opens.
 *
 * @param card the place that it stands for, if it may be trusted today
 * @param isReadable whether what was typed can be a code at all
 * @param report the address of the form «something is wrong here», wherever the sign ever stood for a place
 * @param others where it may not be trusted, the nearest ones that are
 */
record SignPage(
        Optional<Card> card,
        boolean isReadable,
        Optional<String> report,
        List<UnlistedPage.Other> others,
        LocalDate today) {}
