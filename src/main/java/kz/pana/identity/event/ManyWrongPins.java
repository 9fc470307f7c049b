package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/** So many wrong PINs that the next ones wait: it may be the person, who then needs a new PIN, or somebody who guesses. */
public record ManyWrongPins(AccountId account) {}
