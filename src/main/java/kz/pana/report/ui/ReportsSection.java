package kz.pana.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.place.PlaceId;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportRow;
import kz.pana.uikit.Page;
import kz.pana.uikit.PlaceSection;
import kz.pana.uikit.Words;
import org.springframework.core.annotation.Order;

/** The open reports on a place's page, for its coordinator alone: an owner does not read who told. */
@org.springframework.stereotype.Component
@Order(25)
class ReportsSection implements PlaceSection {

    private final ReportDesk desk;

    ReportsSection(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(UUID place, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER -> Optional.empty();
            case COORDINATOR -> open(desk.ofPlace(new PlaceId(place)));
        };
    }

    private static Optional<Component> open(List<ReportRow> reports) {
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Div card = Page.card(ReportParts.subtitle("report.section.title"));
        for (ReportRow row : reports) {
            Div line = ReportParts.standing(row);
            line.add(
                    ReportParts.link(
                            ReportNavigation.toReport(row.id()),
                            Words.of(row.kind().key())),
                    Page.meta(ReportParts.when(row)));
            ReportParts.times(row).map(Page::meta).ifPresent(line::add);
            card.add(line);
        }
        return Optional.of(card);
    }
}
