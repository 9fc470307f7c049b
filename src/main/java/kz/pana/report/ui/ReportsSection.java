package kz.pana.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportRow;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;
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
    public Optional<Component> of(PlaceId place, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER -> Optional.empty();
            case COORDINATOR -> open(place);
        };
    }

    private Optional<Component> open(PlaceId place) {
        GrowingList.Rows<ReportRow> rows = (page, size) -> desk.ofPlace(place, page, size);
        return rows.page(0, 1).isEmpty()
                ? Optional.empty()
                : Optional.of(Page.card(
                        Page.subtitle(Translations.of("report.section.title")),
                        new GrowingList<>(rows, ReportsSection::line, Div::new)));
    }

    private static Div line(ReportRow row) {
        Div line = ReportComponents.status(row);
        line.add(
                Page.link(
                        ReportNavigation.toReport(row.id()),
                        Translations.of(row.kind().key())),
                Page.meta(ReportComponents.when(row)));
        ReportComponents.times(row).map(Page::meta).ifPresent(line::add);
        return line;
    }
}
