package kz.pana.report;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import kz.pana.report.ReportTarget.ToReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the coordinators that somebody said something. What was said stays in the portal: an e-mail is an open card. */
@Component
class ReportNotifications {

    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;

    ReportNotifications(
            PlaceDirectory places, FourEyes fourEyes, AccountDirectory directory, ApplicationEventPublisher events) {
        this.places = places;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.events = events;
    }

    /** Whoever took the report on decides now; where nobody can, the administrators hear that one is wanting. */
    void visitConfirmed(Report report) {
        tell(report, "report.notice.visit-confirmed");
    }

    void visitFailed(Report report) {
        tell(report, "report.notice.visit-failed");
    }

    private void tell(Report report, String key) {
        Message words = Message.of(key, places.row(report.place()).submitted().name());
        List<AccountId> deciding = fourEyes.deciding(report.place(), report.region(), report.triagedBy());
        deciding.forEach(who -> events.publishEvent(new Notice(who, words, new ToReport(report.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    /**
     * Every coordinator of the region, but not about a place where they work or ever did: the place would hear who told
     * on it. Where none is left, the administrators hear that one is wanting.
     */
    void told(Report report, PlaceRow place) {
        Message words = about(report.isMany() ? "report.notice.many" : "report.notice.told", report, place);
        List<AccountId> deciding = fourEyes.deciding(place.id(), report.region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(
                new Notice(who, words, new ToReport(report.id()), report.kind().isGrave())));
        fourEyes.wantSomebody(deciding, words);
    }

    /** Those who may decide once more, and whoever can reach them by other ways: nobody has looked at it in time. */
    void unread(Report report) {
        Message words = about("report.notice.unread", report, places.row(report.place()));
        fourEyes.deciding(report.place(), report.region(), Optional.empty())
                .forEach(who -> events.publishEvent(Notice.alert(who, words, new ToReport(report.id()))));
        directory
                .administrators()
                .forEach(who -> events.publishEvent(Notice.alert(who, words, new ToWork(Role.ADMINISTRATOR))));
    }

    private static Message about(String key, Report report, PlaceRow place) {
        return Message.of(
                key,
                place.submitted().name(),
                Message.of(report.kind().key()),
                report.dueAt().atZone(KernelConfiguration.ALMATY).toLocalDateTime());
    }
}
