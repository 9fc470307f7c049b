package kz.pana.sign.scan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often signs of one kind were scanned in one town on one day.
 *
 * @param town its slug; empty where the code named no place that we know
 * @param lookedIntoBy the account of whoever looked into it, {@code null} while nobody has
 */
public record FalseScanRow(
        UUID id,
        LocalDate day,
        String town,
        FalseScanKind kind,
        long times,
        @Nullable UUID lookedIntoBy) {

    /** Whether a coordinator is to look into it: where the town is not known, there is nowhere to look. */
    public boolean isWaiting() {
        return lookedIntoBy == null && !town.isEmpty();
    }
}
