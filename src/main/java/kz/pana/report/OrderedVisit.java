package kz.pana.report;

import java.time.LocalDate;
import kz.pana.kernel.Message;

/**
 * The visit that a report waits for.
 *
 * @param path where the coordinator sees it, below the back office's root
 * @param state how it stands, in words
 */
public record OrderedVisit(String path, LocalDate day, Message state) {}
