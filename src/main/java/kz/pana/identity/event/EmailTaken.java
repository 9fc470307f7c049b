package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/** Somebody who signed in by phone and PIN does so by e-mail and password now: it may be the person, or not. */
public record EmailTaken(AccountId account) implements AccessChanged {}
