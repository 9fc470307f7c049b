package kz.pana.identity;

import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;

/**
 * Somebody should know something: published by whoever knows, delivered by {@code notify} to the inbox and by e-mail.
 *
 * @param text one sentence or two
 * @param path where to go, below the back office's root: {@code places/1f0c…}
 * @param alert whether it goes before all others: a place is not what it was, or somebody may come to harm
 */
public record Notice(AccountId to, Message text, String path, boolean alert) {

    public Notice(AccountId to, Message text, String path) {
        this(to, text, path, false);
    }

    public static Notice alert(AccountId to, Message text, String path) {
        return new Notice(to, text, path, true);
    }
}
