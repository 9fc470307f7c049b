package kz.pana.insight.ui;

import java.util.List;
import java.util.stream.Stream;
import kz.pana.insight.PlaceReadiness;
import kz.pana.insight.Readiness.RegionRow;
import kz.pana.insight.ReadinessCount;
import kz.pana.platform.Csv;
import kz.pana.uikit.Words;

/** Readiness as files: what the table and the list show. */
final class ReadinessExport {

    private ReadinessExport() {}

    /** The names of the table's columns. */
    static List<String> columns() {
        return List.of(
                Words.of("training.readiness.where"),
                Words.of("training.readiness.count"),
                Words.of("training.readiness.enough"),
                Words.of("training.readiness.of-them-ending"),
                Words.of("training.readiness.ONE_SHORT"),
                Words.of("training.readiness.SHORT"),
                Words.of("training.readiness.certified"),
                Words.of("training.readiness.under-way"));
    }

    /** A row's figures, without its name. */
    static List<String> cells(ReadinessCount count) {
        return Stream.of(
                        count.places(),
                        count.enough(),
                        count.ending(),
                        count.oneShort(),
                        count.tooShort(),
                        count.certified(),
                        count.underWay())
                .map(String::valueOf)
                .toList();
    }

    static Csv board(List<RegionRow> rows, ReadinessWords words) {
        Csv csv = new Csv()
                .line(Stream.concat(Stream.of(Words.of("training.readiness.region")), columns().stream())
                        .toList());
        rows.forEach(row -> {
            String region = words.region(row.region());
            line(csv, region, Words.of("training.readiness.whole-region"), row.count());
            row.towns().forEach(town -> line(csv, region, words.town(town.town()), town.count()));
        });
        return csv;
    }

    static Csv places(List<PlaceReadiness> rows, ReadinessWords words) {
        Csv csv = new Csv()
                .line(
                        Words.of("training.readiness.region"),
                        Words.of("training.readiness.place"),
                        Words.of("training.readiness.where"),
                        Words.of("training.readiness.standing"),
                        Words.of("training.readiness.state"),
                        Words.of("training.readiness.certified"),
                        Words.of("training.readiness.needed"),
                        Words.of("training.readiness.enough-until"));
        rows.forEach(row -> csv.line(
                words.region(row.place().region()),
                Words.of(row.place().name()),
                words.address(row.place()),
                Words.of(row.place().standingKey()),
                Words.of(row.state().key()),
                String.valueOf(row.certified()),
                String.valueOf(row.needed()),
                row.until().map(Words::day).orElse("")));
        return csv;
    }

    private static void line(Csv csv, String region, String name, ReadinessCount count) {
        csv.line(Stream.concat(Stream.of(region, name), cells(count).stream()).toList());
    }
}
