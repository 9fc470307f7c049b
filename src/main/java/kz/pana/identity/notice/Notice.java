package kz.pana.identity.notice;

import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;

/**
 * Somebody should know something: published by whoever knows, delivered by {@code notify} to the inbox and by e-mail.
 *
 * @param text one sentence or two
 * @param target where to go
 * @param alert whether it goes before all others: a place is not what it was, or somebody may come to harm
 */
public record Notice(AccountId to, Message text, Target target, boolean alert) {

    public Notice(AccountId to, Message text, Target target) {
        this(to, text, target, false);
    }

    public static Notice alert(AccountId to, Message text, Target target) {
        return new Notice(to, text, target, true);
    }
}
