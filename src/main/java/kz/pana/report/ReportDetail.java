package kz.pana.report;

import java.util.List;
import java.util.Optional;

/**
 * A report with what was said.
 *
 * @param words may be empty
 * @param contact how to reach whoever told
 * @param sample of many that came at once, some word for word; else empty
 * @param reason what the coordinator gave as the last reason
 */
public record ReportDetail(
        ReportRow row, String words, Optional<String> contact, List<ReportText> sample, Optional<String> reason) {}
