package kz.pana.identity;

/** Somebody who signs in by phone and PIN has another number from now on. */
public record PhoneChanged(AccountId account) {}
