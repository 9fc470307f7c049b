package kz.pana.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said in one of many reports that came at once.
 *
 * @param words may be empty
 * @param contact how to reach whoever told
 * @param proven whether the sender's machine had shown a proof of work
 */
public record ReportText(String words, Optional<String> contact, Instant at, boolean proven) {}
