package kz.pana.identity;

/** Somebody who signed in by phone and PIN does so by e-mail and password now: it may be the person, or not. */
public record EmailTaken(AccountId account) implements AccessChanged {}
