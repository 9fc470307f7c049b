package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/** The phone number was taken from the account: without an e-mail nobody signs in to it any more. */
public record PhoneFreed(AccountId account) implements AccessChanged {}
