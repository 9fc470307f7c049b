package kz.pana.report;

import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.identity.Notice;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the coordinators that somebody said something. What was said stays in the portal: an e-mail is an open card. */
@Component
class ReportNews {

    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ReportNews(PlaceDirectory places, FourEyes fourEyes, Directory directory, ApplicationEventPublisher events) {
        this.places = places;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.events = events;
    }

    /** Whoever took the report on decides now. */
    void visitConfirmed(Report report) {
        tell(report, "report.notice.visit-confirmed");
    }

    void visitFailed(Report report) {
        tell(report, "report.notice.visit-failed");
    }

    private void tell(Report report, String key) {
        Message words = Message.of(key, places.row(report.place()).submitted().name());
        report.triagedBy().ifPresent(who -> events.publishEvent(new Notice(who, words, "desk/reports/" + report.id())));
    }

    /** Every coordinator of the region, but not about a place of their own or where they work. */
    void told(Report report, PlaceRow place) {
        Message words = Message.of(
                report.isMany() ? "report.notice.many" : "report.notice.told",
                place.submitted().name(),
                Message.of(report.kind().key()),
                report.dueAt().atZone(KernelConfiguration.ALMATY).toLocalDateTime());
        Set<AccountId> insiders = fourEyes.insiders(place.id());
        directory.coordinatorsOf(report.region()).stream()
                .filter(who -> !insiders.contains(who))
                .forEach(who -> events.publishEvent(new Notice(
                        who, words, "desk/reports/" + report.id(), report.kind().isGrave())));
    }
}
