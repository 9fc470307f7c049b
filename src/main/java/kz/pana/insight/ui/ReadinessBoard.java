package kz.pana.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.pana.insight.Readiness.RegionRow;
import kz.pana.insight.ReadinessCount;
import kz.pana.insight.ReadinessState;
import kz.pana.uikit.Translations;
import kz.pana.uikit.list.BarChart;
import kz.pana.uikit.list.DataTable;

/** The readiness of regions as a picture, and with their towns as a table. */
class ReadinessBoard extends Div {

    ReadinessBoard(List<RegionRow> rows, ReadinessWords words) {
        addClassName("pana-stack");
        long most = rows.stream().mapToLong(row -> row.count().places()).max().orElse(0);
        BarChart chart = new BarChart(
                Math.max(1, most),
                List.of(
                        Translations.of(ReadinessState.READY.key()),
                        Translations.of(ReadinessState.ENDING.key()),
                        Translations.of(ReadinessState.ONE_SHORT.key()),
                        Translations.of(ReadinessState.SHORT.key())));
        DataTable table = new DataTable(Translations.of("training.readiness.caption"))
                .columns(ReadinessExport.columns().toArray(String[]::new));
        for (RegionRow row : rows) {
            ReadinessCount count = row.count();
            String name = words.region(row.region());
            chart.bar(
                    name,
                    Translations.of("training.readiness.enough-of", count.enough(), count.places()),
                    count.ready(),
                    count.ending(),
                    count.oneShort(),
                    count.tooShort());
            row(table, name, count).addClassName("-head");
            row.towns()
                    .forEach(town ->
                            row(table, words.town(town.town()), town.count()).addClassName("-below"));
        }
        add(chart, table);
    }

    private static NativeTableRow row(DataTable table, String name, ReadinessCount count) {
        return table.row(new Span(name), ReadinessExport.cells(count).toArray());
    }
}
