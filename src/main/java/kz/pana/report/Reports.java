package kz.pana.report;

import java.time.Clock;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.ApplicationState;
import kz.pana.place.PlaceCode;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the public says. For the public site, not for views: it guards nothing and knows nobody. */
@Component
@Transactional
public class Reports {

    private final ReportRepository reports;
    private final ReportNews news;
    private final Flood flood;
    private final PlaceDirectory places;
    private final Happenings happenings;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            ReportNews news,
            Flood flood,
            PlaceDirectory places,
            Happenings happenings,
            Clock clock) {
        this.reports = reports;
        this.news = news;
        this.flood = flood;
        this.places = places;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Keeps what was told and tells the region's coordinators. Rule 7: the place stays as it is.
     *
     * @param proven whether the sender's machine has shown a proof of work
     * @throws NotFound if no place that was ever approved has this code
     * @throws Refused if too many came within the hour
     */
    public void tell(PlaceCode code, Telling telling, boolean proven) {
        PlaceRow place = places.byCode(code)
                .filter(found -> found.standing().application() == ApplicationState.APPROVED)
                .orElseThrow(NotFound::new);
        if (!flood.admits(place.id(), place.submitted().region(), proven)) {
            throw new Refused("report.refused.too-many");
        }
        Report report = reports.save(new Report(place, telling, clock.instant()));
        happenings.tell(report);
        news.told(report, place);
    }
}
