package kz.pana.insight.ui;

import java.util.List;
import java.util.stream.Stream;
import kz.pana.insight.PlaceReadiness;
import kz.pana.insight.Readiness.RegionRow;
import kz.pana.insight.ReadinessCount;
import kz.pana.platform.Csv;
import kz.pana.uikit.Translations;

/** Readiness as files: what the table and the list show. */
final class ReadinessExport {

    private ReadinessExport() {}

    /** The names of the table's columns. */
    static List<String> columns() {
        return List.of(
                Translations.of("training.readiness.where"),
                Translations.of("training.readiness.count"),
                Translations.of("training.readiness.enough"),
                Translations.of("training.readiness.of-them-ending"),
                Translations.of("training.readiness.ONE_SHORT"),
                Translations.of("training.readiness.SHORT"),
                Translations.of("training.readiness.certified"),
                Translations.of("training.readiness.under-way"));
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
                .line(Stream.concat(Stream.of(Translations.of("training.readiness.region")), columns().stream())
                        .toList());
        rows.forEach(row -> {
            String region = words.region(row.region());
            line(csv, region, Translations.of("training.readiness.whole-region"), row.count());
            row.towns().forEach(town -> line(csv, region, words.town(town.town()), town.count()));
        });
        return csv;
    }

    static Csv places(List<PlaceReadiness> rows, ReadinessWords words) {
        Csv csv = new Csv()
                .line(
                        Translations.of("training.readiness.region"),
                        Translations.of("training.readiness.place"),
                        Translations.of("training.readiness.where"),
                        Translations.of("training.readiness.standing"),
                        Translations.of("training.readiness.state"),
                        Translations.of("training.readiness.certified"),
                        Translations.of("training.readiness.needed"),
                        Translations.of("training.readiness.enough-until"),
                        Translations.of("training.readiness.uncovered"));
        rows.forEach(row -> csv.line(
                words.region(row.place().region()),
                Translations.of(row.place().name()),
                words.address(row.place()),
                Translations.of(row.place().standingKey()),
                Translations.of(row.state().key()),
                String.valueOf(row.certified()),
                String.valueOf(row.needed()),
                row.until().map(Translations::day).orElse(""),
                ReadinessWords.hours(row)));
        return csv;
    }

    private static void line(Csv csv, String region, String name, ReadinessCount count) {
        csv.line(Stream.concat(Stream.of(region, name), cells(count).stream()).toList());
    }
}
