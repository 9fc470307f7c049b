package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/** Somebody who signs in by phone and PIN has another number from now on. */
public record PhoneChanged(AccountId account) {}
