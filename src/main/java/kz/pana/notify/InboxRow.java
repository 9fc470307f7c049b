package kz.pana.notify;

import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;

/**
 * One notice.
 *
 * @param path where it leads, below the back office's root
 */
public record InboxRow(UUID id, Instant at, LocalizedText text, String path, boolean read) {}
