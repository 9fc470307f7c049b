package kz.pana.notify;

import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail on its way.
 *
 * @param id the same at every try, and so what its Message-ID is made of
 */
record OutgoingMail(UUID id, String recipient, String subject, String body, Instant writtenAt) {}
