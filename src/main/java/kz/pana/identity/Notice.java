package kz.pana.identity;

import kz.pana.kernel.Message;

/**
 * Somebody should know something: published by whoever knows, delivered by {@code notify} to the inbox and by e-mail.
 *
 * @param text one sentence or two
 * @param path where to go, below the back office's root: {@code places/1f0c…}
 */
public record Notice(AccountId to, Message text, String path) {}
