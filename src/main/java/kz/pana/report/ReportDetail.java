package kz.pana.report;

import java.util.Optional;

/**
 * A report with what was said.
 *
 * @param words may be empty
 * @param contact how to reach whoever told
 * @param reason what the coordinator gave as the last reason
 * @param placeLeft whether the place has left the network for good
 */
public record ReportDetail(
        ReportRow row, String words, Optional<String> contact, Optional<String> reason, boolean placeLeft) {}
