package kz.pana.report;

import java.util.UUID;
import kz.pana.kernel.NotFound;

/** Names a report. */
public record ReportId(UUID value) {

    /** Names no report. */
    public static final ReportId NONE = new ReportId(new UUID(0, 0));

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if it is none
     */
    public static ReportId parse(String text) {
        try {
            return new ReportId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
