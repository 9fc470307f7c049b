package kz.pana.sign.ui.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.platform.Csv;
import kz.pana.sign.InventoryRow;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import org.jspecify.annotations.Nullable;

/** The inventory as a file: what the list shows. */
final class InventoryExport {

    private final Territory territory;

    InventoryExport(Territory territory) {
        this.territory = territory;
    }

    /** @param rows hands out the rows one by one */
    void write(Csv csv, Consumer<Consumer<InventoryRow>> rows) {
        csv.line(
                Translations.of("sign.inventory.serial"),
                Translations.of("sign.inventory.state"),
                Translations.of("sign.inventory.state-since"),
                Translations.of("sign.inventory.place"),
                Translations.of("sign.inventory.where"),
                Translations.of("sign.inventory.region"),
                Translations.of("sign.inventory.photo"),
                Translations.of("sign.inventory.installer"));
        rows.accept(row -> csv.line(
                row.serial().value(),
                Translations.of(row.state().key()),
                day(row.since()),
                Translations.of(row.name()),
                InventoryCard.where(row, territory),
                territory
                        .region(row.region())
                        .map(Region::title)
                        .map(Translations::of)
                        .orElse(""),
                day(row.photographedAt()),
                row.hungBy() == null ? "" : row.hungBy()));
    }

    /** As spreadsheets read a day. */
    private static String day(@Nullable Instant at) {
        return at == null
                ? ""
                : LocalDate.ofInstant(at, KernelConfiguration.ALMATY).toString();
    }
}
