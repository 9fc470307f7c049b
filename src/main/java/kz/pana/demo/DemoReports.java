package kz.pana.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import kz.pana.report.NewReport;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportId;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some visitors of the demonstration said that something is wrong; the coordinators are at it. */
@Component
@Profile("demo")
class DemoReports {

    private static final int REPORTS = 12;
    private static final int NUMBER_OF_FATES = 6;

    private final Reports reports;
    private final ReportDesk desk;
    private final PlaceDirectory places;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;

    DemoReports(
            Reports reports,
            ReportDesk desk,
            PlaceDirectory places,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock) {
        this.reports = reports;
        this.desk = desk;
        this.places = places;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One report each about a few places that the public sees; every second one overdue or decided. */
    void come() {
        List<PlaceRow> published = places.published();
        int step = Math.max(1, published.size() / REPORTS);
        for (int number = 0; number < Math.min(REPORTS, published.size()); number++) {
            live(number, published.get(number * step));
        }
    }

    private void live(int number, PlaceRow place) {
        int fate = number % NUMBER_OF_FATES;
        Instant told = clock.instant().minus(Duration.ofHours(fate == 1 ? 80 : 20));
        // What is grave its coordinator does not close alone.
        ReportKind kind = ReportKind.values()[fate >= 4 ? fate - 4 : number % ReportKind.values().length];
        clock.at(told, () -> {
            reports.tell(place.code(), new NewReport(kind, words(kind), Optional.empty()), true, "");
            return kind;
        });
        AccountId coordinator = people.coordinator(place.submitted().region());
        accounts.as(
                coordinator,
                () -> clock.at(told.plus(Duration.ofHours(2)), () -> {
                    desk.ofPlace(place.id(), 0, 50).forEach(row -> decide(fate, row.id()));
                    return fate;
                }));
    }

    private static String words(ReportKind kind) {
        return switch (kind) {
            case CLOSED -> "Кеше кешке келдім, есік жабық тұрды, ал сайтта ашық деп жазылған.";
            case NO_SIGN -> "Есіктен де, терезеден де қызыл белгіні таппадым.";
            case TURNED_AWAY -> "Продавец сказал, что ничего об этом не знает, и попросил выйти.";
            case TREATED_BADLY -> "Көмек сұрағанымда күлді, басқалардың көзінше дауыстап сұрай берді.";
            case HARMED -> "Қызметкер қолымнан ұстап, жібермей қойды.";
            case NOT_REAL -> "По этому адресу обычная квартира, никакого магазина нет.";
            case SIGN_ELSEWHERE -> "Белгінің коды басқа дүкенді көрсетеді, мен тұрған жер мүлде басқа көшеде.";
        };
    }

    private void decide(int fate, ReportId id) {
        if (fate > 1) {
            RetryOnConflict.of(() -> desk.triage(id, version(id)));
        }
        RetryOnConflict.of(() -> {
            switch (fate) {
                case 3 ->
                    desk.orderVisit(id, version(id), "Белгі ілулі ме, кезекшілер нұсқаулықты біле ме, соны қараңызшы.");
                case 4 -> desk.fixed(id, version(id), "Иесімен сөйлестім: жұмыс уақытын түзетті.");
                case 5 -> desk.unfounded(id, version(id), "Көрші дүкенмен шатастырған екен, өзім барып көрдім.");
                default -> {}
            }
        });
    }

    private long version(ReportId id) {
        return desk.report(id).row().version();
    }
}
